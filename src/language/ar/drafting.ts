import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'ar',
  source: 'the Constitution of Egypt (2014) and the Egyptian Civil Code (131 of 1948)',
  divisions: {
    Book: 'الكتاب|كتاب',
    Part: 'القسم|الجزء',
    Title: 'الباب|باب',
    Ch: 'الفصل|فصل',
    Sec: 'الفرع|المبحث',
    Art: 'المادة|مادة|المادتان|المواد',
    Par: 'الفقرة',
    Annex: 'الملحق|ملحق|المرفق',
    Schedule: 'الجدول',
  },
  ordinals:
    'الأول|الأولى|الاول|الاولى الثاني|الثانية الثالث|الثالثة الرابع|الرابعة الخامس|الخامسة السادس|السادسة السابع|السابعة الثامن|الثامنة التاسع|التاسعة العاشر|العاشرة',
  to: 'إلى|الى|و',
}
