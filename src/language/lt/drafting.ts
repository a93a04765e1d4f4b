import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'lt',
  source:
    'the titles and articles of the EU treaties in this language (Interinstitutional Style Guide, Publications Office, part two)',
  divisions: {
    Book: 'knyga',
    Part: 'dalis',
    Title: 'antraštinė dalis',
    Ch: 'skyrius',
    Sec: 'skirsnis',
    Art: 'straipsnis',
    Annex: 'priedas',
    Appendix: 'priedėlis',
  },
  numberFirst: true,
  ordinals:
    'pirm* antr* treč* ketvirt* penkt* šešt* septint* aštunt* devint* dešimt* vienuolikt* dvylikt* trylikt* keturiolikt* penkiolikt* šešiolikt* septyniolikt* aštuoniolikt* devyniolikt* dvidešimt*',
  tens: 'dvidešimt=20 trisdešimt=30',
  to: 'iki|ir',
}
