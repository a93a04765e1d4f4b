import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'ur',
  source: 'the Constitution of Pakistan (1973), Urdu text',
  divisions: {
    Part: 'حصہ',
    Ch: 'باب',
    Sec: 'دفعہ',
    Art: 'آرٹیکل',
    Schedule: 'جدول',
  },
  ordinals: 'اول دوم سوم چہارم پنجم ششم ہفتم ہشتم نہم دہم',
  to: 'تا',
}
