import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'xh',
  source: 'the Constitution of South Africa (1996), isiXhosa text',
  divisions: {
    Part: 'icandelo',
    Ch: 'isahluko',
    Schedule: 'isihlomelo',
    Annex: 'isongezelelo',
  },
}
