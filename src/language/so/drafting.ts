import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'so',
  source: 'the Provisional Constitution of Somalia (2012), Somali text',
  divisions: {
    Ch: 'cutubka|cutub',
    Art: 'qodobka|qodob|qod',
  },
}
