import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'bn',
  source: 'the Constitution of Bangladesh (1972), Bengali text',
  divisions: {
    Part: 'ভাগ',
    Ch: 'অধ্যায়|পরিচ্ছেদ',
    Sec: 'ধারা',
    Art: 'অনুচ্ছেদ',
    Schedule: 'তফসিল',
  },
  ordinals: 'প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম',
  to: 'হইতে|থেকে',
}
