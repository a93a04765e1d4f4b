import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions, by hand, compared with no grammar yet. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:(?:ملزم|مجبور|موظف|لازم|الزامی) نیست(?:ند)?|نیازی نیست|معاف (?:است|هستند))${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:نباید|نمی[\\s‌]?توان\\p{L}*|(?:مجاز|جایز) نیست(?:ند)?|ممنوع (?:است|می[\\s‌]?باشد|هستند)|حق ندار\\p{L}+)${edge}`,
      ],
      ['recommendation', `${from}(?:بهتر است|توصیه می[\\s‌]?(?:شود|گردد|کنیم)|شایسته است)${edge}`],
      [
        'obligation',
        `${from}(?:باید|بایستی|می[\\s‌]?بایست|(?:ملزم|موظف|مکلف|مجبور|لازم|الزامی) (?:است|اند|هستند|می[\\s‌]?باشد))${edge}`,
      ],
      [
        'permission',
        `${from}(?:می[\\s‌]?توان\\p{L}*|(?:مجاز|مختار) (?:است|اند|هستند|می[\\s‌]?باشد)|حق دار\\p{L}+|(?:دارای|از) حق)${edge}`,
      ],
      ['possibility', `${from}(?:ممکن|شاید|امکان\\p{L}*|بتوان\\p{L}*|قادر|اجازه)${edge}`],
    ],
    imposes: /ملزم|موظف|مکلف/u,
    confers: /حق/u,
    restricts: /فقط|تنها|صرفا|منحصر/u,
    either: /^(?:باید|بایستی)/u,
    definition: /به معن(?:ای|ی)|منظور از/u,
    subordinate: /اگر|که|چنانچه|هرگاه/u,
  }),
)
