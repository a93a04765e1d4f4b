import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'mt',
  source:
    'the titles and articles of the EU treaties in this language (Interinstitutional Style Guide, Publications Office, part two)',
  divisions: {
    Part: 'parti',
    Title: 'titolu',
    Ch: 'kapitolu',
    Sec: 'taqsima|sezzjoni',
    Art: 'artikolu|l-artiklu|artiklu',
    Annex: 'anness',
    Appendix: 'appendiċi',
  },
  to: 'sa|u',
}
