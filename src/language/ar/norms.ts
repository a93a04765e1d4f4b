import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compiled by hand, compared with no grammar yet. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      ['exemption', `${from}(?:لا (?:يلزم|تلتزم|يلتزم|يشترط|يجب|تسري|يسري)|يعفى|تعفى|معفى)${edge}`],
      ['prohibition', `${from}(?:لا (?:يجوز|يحق|يمكن|يسمح)|(?:يحظر|تحظر|يمنع|يحرم|محظور))${edge}`],
      ['recommendation', `${from}(?:ينبغي|يستحسن|يوصى|يفضل)${edge}`],
      [
        'obligation',
        `${from}(?:(?:و)?(?:يجب|يلتزم|تلتزم|يلزم|يتعين|ملزم|ملزمة|ينبغي أن يكون ملزما)|على \\p{L}+ أن)${edge}`,
      ],
      ['permission', `${from}(?:يجوز|يحق|يمكن|يسمح|له الحق|لها الحق|يستطيع|تستطيع|يمكنك|يمكنكم)${edge}`],
      ['possibility', `${from}(?:ربما|محتمل|ممكن|يتيح|تتيح)${edge}`],
    ],
    confers: /حق/iu,
    restricts: /إلا|فقط/iu,
    definition: /يقصد|يعني/iu,
    subordinate: /إذا|الذي|التي|عندما/iu,
  }),
)
