import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}[وف]?(?:لا (?:يلزم|تلتزم|يلتزم|يشترط|يجب|يتعين|تحتاج|يحتاج|تسري|يسري)|يعفى|تعفى|معفى)${edge}`,
      ],
      ['prohibition', `${from}[وف]?(?:لا (?:يجوز|يحق|يمكن|يسمح)|(?:يحظر|تحظر|يمنع|يحرم|محظور))${edge}`],
      ['recommendation', `${from}(?:ينبغي|يستحسن|يوصى|يفضل)${edge}`],
      [
        'obligation',
        `${from}(?:(?:[وف])?(?:يجب|تجب|يلتزم|تلتزم|يلزم|يتعين|ملزم|ملزمة|ينبغي أن يكون ملزما)|على \\p{L}+ أن|علي(?:ه|ها|هم|ك|كم|نا) أن|لا بد)${edge}`,
      ],
      [
        'permission',
        `${from}[وفل]?(?:يجوز|تجوز|يحق|تحق|[يتن]مكن(?:ه|ها|هم|نا|ني)?|يسمح|له الحق|لها الحق|[يتأن]ستطيع(?:ون|وا|ان)?|بإمكان(?:ه|ها|هم|ك|كم|نا)?|بوسع(?:ه|ها|هم|ك|كم|نا)?|يمكنك|يمكنكم)${edge}`,
      ],
      ['possibility', `${from}(?:[وف]?(?:ربما|قد)|لعل|محتمل|ممكن|يتيح|تتيح)${edge}`],
    ],
    confers: /حق/iu,
    restricts: /إلا|فقط/iu,
    either: /[يت]جب|ينبغي|يتعين|^علي/u,
    definition: /يقصد|يعني/iu,
    subordinate: /إذا|الذي|التي|عندما/iu,
  }),
)
