import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'ky',
  source: 'the Constitution of the Kyrgyz Republic (2021), Kyrgyz text',
  divisions: {
    Title: 'бөлүм',
    Ch: 'глава',
    Art: 'берене',
    Annex: 'тиркеме',
  },
  numberFirst: true,
  ordinals: 'биринчи экинчи үчүнчү төртүнчү бешинчи алтынчы жетинчи сегизинчи тогузунчу онунчу',
  tens: 'он=10 жыйырма=20 отуз=30',
  to: 'жана',
}
