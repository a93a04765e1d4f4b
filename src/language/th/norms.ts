import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      ['exemption', `(?:ไม่(?:จำ)?(?:เป็นต้อง|ต้อง)|มิต้อง|ได้รับยกเว้น|ไม่ใช้บังคับ)`],
      ['prohibition', `(?:ไม่(?:อาจ|สามารถ|ให้)|ต้องไม่|ห้าม|มิให้|ไม่ได้รับอนุญาต)`],
      ['recommendation', `(?:ควร|พึง|แนะนำ)`],
      ['obligation', `(?:ต้อง|มีหน้าที่|จำเป็นต้อง)`],
      ['permission', `(?:อาจ|สามารถ|มีสิทธิ|ได้รับอนุญาต)`],
      ['possibility', `(?:เป็นไปได้|อนุญาต|บางที)`],
    ],
    confers: /สิทธิ/iu,
    restricts: /เท่านั้น|เพียง/iu,
    either: /พึง/u,
    definition: /หมายความว่า|หมายถึง/iu,
    subordinate: /ถ้า|หาก|เมื่อ|ซึ่ง/iu,
  }),
)
