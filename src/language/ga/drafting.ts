import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'ga',
  source:
    'the titles and articles of the EU treaties in this language (Interinstitutional Style Guide, Publications Office, part two)',
  divisions: {
    Part: 'cuid',
    Title: 'teideal',
    Ch: 'caibidil',
    Sec: 'roinn|alt',
    Art: 'airteagal',
    Annex: 'iarscríbhinn',
  },
  to: 'go|agus',
}
