import {once} from '../once.ts'

/** What a program puts something in place of, as messages have it: `{name}`, `%s`, `${total}`. */
interface Placeholder {
  /** Offsets in the text, UTF-16 code units. */
  start: number
  end: number
  /** As it stands. */
  whole: string
  /** The same for however it is spaced and counted: `{name}` of `{ name }`, `%s` of `%2$s`. */
  name: string
  /** Whether each of them counts, as where a program fills them in by their order. */
  isCounted: boolean
  /** `%2`: a placeholder beside a `%1`, in Turkish a share. */
  isNumbered: boolean
}

interface Manner {
  pattern: string
  /** What of it names it. */
  nameOf: (whole: string) => string
  isCounted?: true
  isNumbered?: true
}

const withoutBlanks = (whole: string): string => whole.replaceAll(/\s+/g, '')

/** One row for each manner of writing them; the first that fits is taken. */
const manners: readonly Manner[] = [
  // Handlebars, Vue, Angular: handlebarsjs.com/guide, i18next.com/translation-function/interpolation
  {pattern: String.raw`\{\{[^{}\n]{1,120}\}\}\}?`, nameOf: withoutBlanks},
  // JavaScript, Ruby, shells; Fluent has `{ $name }`: projectfluent.org/fluent/guide/variables.html
  {pattern: String.raw`[$#%]\{[^{}\n]{1,80}\}`, nameOf: withoutBlanks},
  // ICU (unicode-org.github.io/icu, MessageFormat), Python's str.format, C#: `{0}`, `{date, date, long}`, `{price:N2}`
  {
    pattern: String.raw`\{(?:\s*\$)?[\p{L}_\d][\p{L}\p{N}_.$-]{0,60}(?:\s*,\s*(?:number|date|time|duration|spellout|ordinal|list)\b[^{}\n]{0,60})?(?:[:!][^{}\s]{0,20})?\s*\}`,
    nameOf: (whole) => withoutBlanks(whole).replace(/[,:!].*(?=\})/, ''),
  },
  // Terms and functions of Fluent: `{ -brand }`, `{ NUMBER($n) }`
  {
    pattern: String.raw`\{\s*(?:-[A-Za-z][\w-]{0,60}|[A-Z]{2,20}\(\s*\$[A-Za-z][\w-]{0,60}[^{}()\n]{0,60}\))\s*\}`,
    nameOf: (whole) => withoutBlanks(whole).replace(/,.*(?=\))/, ''),
  },
  // i18next.com/translation-function/nesting
  {pattern: String.raw`\$t\([^()\n]{1,80}\)`, nameOf: withoutBlanks},
  // Python: docs.python.org/3/library/stdtypes.html#printf-style-string-formatting
  {
    pattern: String.raw`(?<!%)%\([\p{L}\p{N}_. -]{1,60}\)[-+0#]?\d*(?:\.\d+)?[diouxXeEfFgGcrsa]`,
    nameOf: (whole) => whole.replace(/\).*/, ')'),
  },
  // Ruby: docs.ruby-lang.org/en/master/format_specifications_rdoc.html
  {
    pattern: String.raw`(?<!%)%<[\p{L}\p{N}_]{1,60}>[-+0#]?\d*(?:\.\d+)?[a-zA-Z]`,
    nameOf: (whole) => whole.replace(/>.*/, '>'),
  },
  // Symfony and Twig: symfony.com/doc/current/translation.html
  {pattern: String.raw`(?<![\p{L}\p{N}%])%[A-Za-z_][\w.-]{1,60}%(?![\p{L}\p{N}])`, nameOf: (whole) => whole},
  // C (ISO/IEC 9899, 7.23.6.1), gettext's c-format, Java, Cocoa's `%@`
  {
    // `50 % des voix` and `50 %des` are shares.
    pattern: String.raw`(?<![%\p{N}])%(?:\d{1,2}\$)?[-+0#]?\d{0,3}(?:\.\d{1,2})?(?:hh|ll|[hlLqjzt])?[dsiuxXfFgGcnpS@](?:(?<!\p{N}\s%.{1,12})|(?!\p{L}))`,
    nameOf: (whole) => `%${/[a-zA-Z@]$/.exec(whole)![0]}`,
    isCounted: true,
  },
  // Qt and KDE: doc.qt.io/qt-6/qstring.html#arg
  {
    pattern: String.raw`(?<![%\p{N}])%L?[1-9]\d?(?![\p{N}$%]|[.,]\p{N})`,
    nameOf: (whole) => whole.replace('L', ''),
    isNumbered: true,
  },
]

const pattern = once(() => new RegExp(manners.map((one) => `(${one.pattern})`).join('|'), 'gu'))
/** Most texts have none, and need no look. */
const mayHold = /[{%]|\$t\(/

/** The placeholders of a message, in order. Linear. */
export function placeholdersIn(text: string): Placeholder[] {
  if (!mayHold.test(text)) return []
  return [...text.matchAll(pattern())].map((met) => {
    const at = met.findIndex((group, n) => n > 0 && group !== undefined)
    const {nameOf, isCounted = false, isNumbered = false} = manners[at - 1]!
    return {
      start: met.index,
      end: met.index + met[0].length,
      whole: met[0],
      name: nameOf(met[0]),
      isCounted,
      isNumbered,
    }
  })
}
