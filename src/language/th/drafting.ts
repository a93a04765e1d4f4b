import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'th',
  source: 'the Constitution of the Kingdom of Thailand (2017) and the Civil and Commercial Code',
  divisions: {
    Book: 'บรรพ',
    Part: 'ภาค',
    Title: 'ลักษณะ',
    Ch: 'หมวด',
    Sec: 'ส่วนที่|ส่วน',
    Art: 'มาตรา|ข้อ',
    Annex: 'ภาคผนวก',
    Schedule: 'บัญชี',
  },
  to: 'ถึง|และ',
}
