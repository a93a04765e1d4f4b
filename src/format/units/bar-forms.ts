/** A form of a message, by the name of the kind of numbers it is for, and where it stands in the message. */
interface BarForm {
  name: string
  start: number
  end: number
}

/** What a program fills in: `{n}`, `{{ limit }}`, `%count%`, `%{count}`, `%d`, `:count`. */
const filledIn = /\{\{?\s*[\w.]+\s*\}?\}|%\{\w+\}|%\w+%|%\d*[dsi]|(?<![\w:]):count\b/g
/** `{0}`, `[1,19]`, `]1,Inf[` before a form: the numbers it is for (Symfony and Laravel). */
const interval = /^\s*(?:\{(\d+)\}|[[\]]\s*-?(?:\d+|Inf)\s*,\s*(?:-?(?:\d+|Inf)|\*)\s*[[\]])\s*/i
/**
 * What forms are for by their places (vue-i18n, "Pluralization": with three the first is for none; its example of Russian has four). The last is
 * for all other cases.
 */
const names: readonly (readonly string[])[] = [
  ['one', 'other'],
  ['zero', 'one', 'other'],
  ['zero', 'one', 'few', 'other'],
  ['zero', 'one', 'few', 'many', 'other'],
  ['zero', 'one', 'two', 'few', 'many', 'other'],
]

/** Names of forms in a language (CLDR): of as many as it has for whole numbers, and of one more for none. */
function namesIn(language: string | undefined, count: number): readonly string[] | undefined {
  const tag = /^[a-z]{2,3}(?=-|$)/i.exec(language ?? '')?.[0]
  if (tag !== undefined && tag !== 'und') {
    const own = formsOf(tag)
    if (own.length > 1 && own.length === count) return [...own.slice(0, -1), 'other']
    if (own.length > 1 && own.length + 1 === count && own[0] !== 'zero')
      return ['zero', ...own.slice(0, -1), 'other']
  }
  return names[count - 2]
}

const asked = new Map<string, readonly string[]>()

/** The forms that a language has for whole numbers. */
function formsOf(tag: string): readonly string[] {
  let own = asked.get(tag)
  if (!own) {
    const rules = new Intl.PluralRules(tag)
    const used = new Set<string>(Array.from({length: 201}, (_, number) => rules.select(number)))
    own = inOrder.filter((name) => used.has(name))
    asked.set(tag, own)
  }
  return own
}

const inOrder: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/**
 * Forms of a message that bars set apart, `{n} boat | {n} boats`, as vue-i18n, Symfony and Laravel have them; undefined where a
 * bar is text. They are forms where two of them have what a program fills in, and the same, or are alike but for that and
 * numbers; or where each says which numbers it is for.
 */
export function barForms(text: string, language?: string): readonly BarForm[] | undefined {
  // In code a bar is an operator.
  if (!text.includes('|') || text.includes('`')) return undefined
  const parts = partsOf(text)
  const known = namesIn(language, parts.length)
  if (!known || parts.slice(1).some(({start, end}) => start === end)) return undefined
  const said = parts.map(({start, end}) => text.slice(start, end))
  const intervals = said.map((part) => interval.exec(part))
  // `{0} … | {1} …` alone may be what a program fills in, by its place.
  if (intervals.every((one) => one !== null) && intervals.some(([, exact]) => exact === undefined))
    return parts.map(({start, end}, at) => ({
      name:
        at === parts.length - 1
          ? 'other'
          : intervals[at]![1] === undefined
            ? known[at]!
            : `=${intervals[at]![1]}`,
      start: start + intervals[at]![0].length,
      end,
    }))
  return areForms(said) ? parts.map((part, at) => ({name: known[at]!, ...part})) : undefined
}

/** Between bars that stand in no braces, without the blanks around. */
function partsOf(text: string): {start: number; end: number}[] {
  const parts: {start: number; end: number}[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}') depth--
    else if (at === text.length || (text[at] === '|' && depth <= 0)) {
      const part = text.slice(from, at)
      const start = from + part.length - part.trimStart().length
      parts.push({start, end: Math.max(start, from + part.trimEnd().length)})
      from = at + 1
    }
  }
  return parts
}

function areForms(parts: readonly string[]): boolean {
  const filled = parts.map((part) => part.match(filledIn) ?? [])
  if (!filled.some((one) => one.length > 0)) return false
  const all = filled.flatMap((one) => [...new Set(one)])
  if (new Set(all).size < all.length) return true
  const plain = parts.map((part) => part.replaceAll(filledIn, '').replaceAll(/\d+/g, '').trim())
  return plain.some((one, at) => plain.slice(at + 1).some((other) => areAlike(one, other)))
}

/** Whether two forms are the same at both ends for half of the shorter one. */
function areAlike(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  let before = 0
  while (before < length && one[before] === other[before]) before++
  let behind = 0
  while (behind < length - before && one.at(-1 - behind) === other.at(-1 - behind)) behind++
  return (before + behind) * 2 >= length && before + behind > 2
}
