import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'fa',
  source: 'the Constitution and the Civil Code of Iran',
  divisions: {
    Book: 'کتاب',
    Part: 'بخش|قسمت|جلد',
    Title: 'باب',
    Ch: 'فصل',
    Sec: 'مبحث',
    Art: 'ماده|مادهٔ|اصل',
    Par: 'تبصره|بند',
    Annex: 'پیوست|ضمیمه',
  },
  ordinals:
    'اول|یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم سی‌ام=30',
  to: 'تا|و',
}
