import type {Markup} from '../../format/index.ts'
import {detectLanguage} from '../../language/index.ts'
import type {LineCandidate} from '../outline/candidates.ts'
import {type Doubt, positionBetween} from '../translation.ts'
import type {Line, View} from '../view/lines.ts'
import {countScripts} from '../view/script.ts'

/** Fewer labels that come twice are misprints. */
const leastPairs = 2
/** Of all labels, so many are one of two that are the same. */
const leastShare = 0.7
/** Characters of each language that are looked at. */
const sample = 1000

/**
 * The doubts of a text in two languages, line by line: one sentence instead of one for each label that comes again.
 * It is one if nearly every label comes twice, the second time in another language than the first.
 */
export function inTwoLanguages(
  doubts: Doubt[],
  candidates: readonly LineCandidate[],
  lines: readonly Line[],
  view: View,
): Doubt[] {
  const pairs: [Line, Line][] = []
  for (let i = 1; i < candidates.length; i++) {
    const [one, two] = [candidates[i - 1]!, candidates[i]!]
    if (!isSame(one, two)) continue
    pairs.push([lines[one.line]!, lines[two.line]!])
    i++
  }
  if (pairs.length < leastPairs || pairs.length * 2 < candidates.length * leastShare) return doubts
  const doubt = doubtOf(
    pairs.map(([one]) => one),
    pairs.map(([, two]) => two),
    view,
  )
  return doubt ? [doubt] : doubts
}

/** The same of a text whose tables have a language in each of two columns; undefined where none has. */
export function inTwoColumns(
  {lines: blocks = []}: Markup,
  lines: readonly Line[],
  view: View,
): Doubt | undefined {
  const columnOf = new Map(
    blocks.flatMap(({start, column}) => (column === undefined ? [] : [[start, column]])),
  )
  if (columnOf.size === 0) return undefined
  const sideOf = (side: number): Line[] =>
    lines.filter(({start}) => columnOf.has(start) && columnOf.get(start)! % 2 === side)
  return doubtOf(sideOf(0), sideOf(1), view)
}

/** What is said where lines are in one language and others in another; undefined where they are not. */
function doubtOf(ones: readonly Line[], others: readonly Line[], view: View): Doubt | undefined {
  const [first, second] = [ones[0], others[0]]
  if (!first || !second) return undefined
  const sides = [textOf(ones), textOf(others)] as const
  const languages = sides.map(detectLanguage)
  // Texts of few words are known by their script alone.
  const isKnown = languages[0] !== languages[1] && !languages.includes('und')
  if (!isKnown && scriptOf(sides[0]) === scriptOf(sides[1])) return undefined
  const named = languages.map((language) => (language === 'und' ? 'another' : `\`${language}\``))
  return {
    rule: 'structure',
    message: `Unexpected two languages line by line (${named.join(', ')}), expected one: \`--split-languages\` reads each as a text of its own`,
    confidence: 0.95,
    position: positionBetween(view, Math.min(first.start, second.start), Math.max(first.end, second.end)),
  }
}

/** Whether two lines start with the same label, however it is printed. */
const isSame = ({labels: [one]}: LineCandidate, {labels: [two]}: LineCandidate): boolean =>
  one!.text !== '' &&
  one!.readings.some((a) =>
    two!.readings.some((b) => a.type === b.type && a.number === b.number && a.suffix === b.suffix),
  )

/** The script that most letters of a text belong to. */
const scriptOf = (text: string): string =>
  Object.entries(countScripts(text)).sort(([, a], [, b]) => b - a)[0]![0]

function textOf(lines: readonly Line[]): string {
  let text = ''
  for (let i = 0; i < lines.length && text.length < sample; i++) text += `${lines[i]!.text}\n`
  return text
}
