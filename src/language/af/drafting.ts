import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'af',
  source: 'the Constitution of South Africa (1996), Afrikaans text',
  divisions: {
    Part: 'deel',
    Ch: 'hoofstuk',
    Sec: 'afdeling',
    Art: 'artikel',
    Schedule: 'bylae',
  },
  to: 'tot|en',
}
