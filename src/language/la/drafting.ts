import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'la',
  source: 'Codex Iuris Canonici (1983)',
  divisions: {
    Book: 'liber',
    Part: 'pars',
    Title: 'titulus',
    Ch: 'caput',
    Art: 'articulus',
    Can: 'canon|can',
  },
  ordinals: 'prim* secund* terti* quart* quint* sext* septim* octav* non* decim* undecim* duodecim*',
}
