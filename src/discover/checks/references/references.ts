import {asianReferences, ofOtherText} from '../../../language/in-checks.ts'
import {digitsInAscii, readIdeographs} from '../../../language/index.ts'
import {matchesIn} from '../matches.ts'
import {type Expressions, expressionsOf} from './expressions.ts'

/** A mention of a clause by its number: `Article 5(3)`, `paragraph (b)`, `§ 12 Abs. 2`, 第五条第三款, 제5조제3항. */
export interface Reference {
  start: number
  end: number
  /** Numbers and letters of the mention, roman numerals and ideographs as digits: `5`, `3`, `b`. */
  steps: string[]
  /** It names several clauses: `Articles 1 and 3`. */
  isList?: true
  /** Whether it names a top division of this very text, and which: `Art.5`, `§12`. */
  own?: string
}

/** Where a clause was enacted, by chapter and article of the statutes of a year: `2013, ch. 29, art. 5`, `1996, c. 15, s. 6`. */
const ofSource = /(?:^|[\s(])(?:ch|chap|c)\.\s?[\d.]{1,6}(?:\s\([^()]{1,20}\))?,\s$/
const longestSource = 40

/** In characters; a name in brackets may stand between. */
const longestName = 80

/**
 * References of a text, in its order.
 *
 * @param language BCP 47 tag of the text: each language calls the parts of its laws otherwise
 */
export function referencesOf(written: string, language: string): Reference[] {
  const references: Reference[] = []
  const expressions = expressionsOf(language)
  const text = digitsInAscii(written)
  if (!expressions.hint.test(text)) return references
  for (const match of mentionsIn(text, expressions)) {
    if (ofSource.test(text.slice(Math.max(0, match.index - longestSource), match.index))) continue
    const end = match.index + match[0].length
    const steps = withBetween(match[0], stepsOf(match[0]), expressions)
    if (steps.length === 0) continue
    const isOther =
      ofOtherText.test(text.slice(end, end + 40)) ||
      asianReferences.ofOther.test(text.slice(Math.max(0, match.index - longestName), match.index))
    const own = isOther ? undefined : divisionOf(match[0], steps[0]!)
    const isList = expressions.list.test(match[0])
    references.push({start: match.index, end, steps, ...(own ? {own} : {}), ...(isList ? {isList} : {})})
  }
  return references.sort((a, b) => a.start - b.start)
}

/** Each is one mention: what a word in front of a number has, none behind it has, too. */
function mentionsIn(text: string, {western, behind}: Expressions): RegExpExecArray[] {
  const found = [...matchesIn(western, text), ...matchesIn(asianReferences.mention, text)]
  if (!behind) return found
  const isTaken = ({index, 0: form}: RegExpExecArray): boolean =>
    found.some((one) => one.index < index + form.length && index < one.index + one[0].length)
  return [...found, ...matchesIn(behind, text).filter((one) => !isTaken(one))]
}

const longestRange = 50

function withBetween(form: string, steps: string[], {range}: Expressions): string[] {
  const all = [...steps]
  for (const [, first, last] of form.matchAll(range)) {
    const [from, to] = [Number(first), Number(last)]
    if (to - from > longestRange) continue
    for (let at = from + 1; at < to; at++) all.push(String(at))
  }
  return all
}

/** A number or letter of a mention. */
const stepOf = new RegExp(
  String.raw`\d+(?:[a-z](?![\p{L})]))?|(?<=[\d)])[a-z]{1,2}(?=\))|(?<=\()\p{L}{1,4}(?=\))|(?<!\p{L})[IVXLC]+(?!\p{L})|${asianReferences.step}`,
  'gu',
)

function stepsOf(form: string): string[] {
  return (form.match(stepOf) ?? []).map((step) =>
    /^[IVXLC]+$/.test(step)
      ? String(roman(step))
      : /^[\p{Script=Han}○]+$/u.test(step)
        ? String(readIdeographs(step) ?? step)
        : step.toLowerCase(),
  )
}

const opensArticle = new RegExp(`^(?:art|${asianReferences.article})`, 'i')

function divisionOf(form: string, step: string): string | undefined {
  if (opensArticle.test(form)) return `Art.${step}`
  return /^§/.test(form) ? `§${step}` : undefined
}

function roman(form: string): number {
  const values: Record<string, number> = {I: 1, V: 5, X: 10, L: 50, C: 100}
  return [...form].reduce((sum, char, i) => {
    const value = values[char]!
    return sum + (value < (values[form[i + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}
