import type {NegationLexicon} from '../negation.ts'

/** Words that deny: Iwasaki & Ingkaphirom, A Reference Grammar of Thai (Cambridge, 2005), chapters 11 and 13. */
export const negation: NegationLexicon = {
  neutral: `(?:ไม่(?:เพียง|น้อยกว่า|เกิน|เกินกว่า|ว่า)|มิใช่เพียง)`,
  strong: `(?:ไม่|มิ(?:ได้|ใช่|ให้)|ไร้|ปราศจาก)`,
  weak: `(?:ห้าม|งด|ยกเว้น|เว้นแต่|ปฏิเสธ|ขาด)`,
  reach: 0,
}
