import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'mg',
  source: 'the Constitution of Madagascar (2010), Malagasy text',
  divisions: {
    Title: 'lohateny',
    Subtitle: 'zana-dohateny',
    Ch: 'toko',
    Art: 'andininy',
  },
}
