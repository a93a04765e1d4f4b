import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'am',
  source: 'the Constitution of Ethiopia (1995), Amharic text',
  divisions: {
    Ch: 'ምዕራፍ',
    Part: 'ክፍል',
    Art: 'አንቀጽ|አንቀፅ',
  },
  to: 'እስከ',
}
