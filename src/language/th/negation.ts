import type {NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `(?:ไม่(?:เพียง|น้อยกว่า|เกิน|เกินกว่า|ว่า)|มิใช่เพียง)`,
  strong: `(?:ไม่|มิ(?:ได้|ใช่|ให้)|ไร้|ปราศจาก)`,
  weak: `(?:ห้าม|งด|ยกเว้น|เว้นแต่|ปฏิเสธ|ขาด)`,
  reach: 0,
  denies: `(?:ไม่ได้(?!แก่|เพียง)|มิได้|มิให้|ไม่อาจ|ไม่สามารถ|ต้องไม่(?!น้อย|เกิน|ต่ำ)|จะไม่(?!เพียง|เกิน|น้อย)|ไม่มี(?!เงื่อนไข|กำหนด|ที่สิ้นสุด))`,
  excepts: `(?:ไม่|มิ)[^.]{0,80}?(?:นอกจาก|เว้นแต่|เว้น)`,
}
