import {group} from '../../group.ts'
import {detectLanguage, familiarHits, recognised} from '../../language/index.ts'
import {once} from '../../once.ts'
import {endsSentence} from '../view/folded.ts'
import {scriptOfLine} from './scripts.ts'
import {Trigrams, wordsOf} from './trigrams.ts'

/** A line of a text, and whether a blank line stands before it. */
interface PlainLine {
  text: string
  apart: boolean
}

/** Less of a text, or fewer lines, is a quotation, a name or an address in another language. */
const leastShare = 0.15
const leastLines = 2
/** A text has no more languages of one script. */
const mostLanguages = 4
/** Function words that say of a line which language it is in, more than of any other. */
const leastHits = 2
/**
 * What it costs that the language changes, in units of log-probability: before a label or a heading, between paragraphs,
 * between a heading and its text, inside a paragraph.
 */
const changeAtLabel = 0.5
const changeBetween = 1
const changeBelowHead = 3
const changeInside = 8
/** In characters: a line with a label and no stop that is no longer is a heading. */
const longestHead = 60
/** The same label again is that of the other language. */
const changeAtSameLabel = -4
/** One line says no more than so much, however long it is. */
const mostSaid = 20

/** The languages of a text, and which of them each line is in; -1 for lines without a letter, which belong to all. */
interface Languages {
  tags: string[]
  of: number[]
}

/**
 * Tells the languages of a text line by line: by script, within a script by function words, and where they say nothing
 * by the trigrams of the lines that are known (W. Cavnar and J. Trenkle, N-gram-based text categorization, 1994), along
 * the cheapest way through all lines, since a language seldom changes inside a paragraph.
 *
 * @returns undefined where the text is in one language
 */
export function languagesOfLines(lines: readonly PlainLine[]): Languages | undefined {
  const all = lines.map(({text}, index) => ({index, script: scriptOfLine(text), size: text.length}))
  const size = all.reduce((sum, line) => sum + (line.script ? line.size : 0), 0)
  const of = lines.map(() => -1)
  const tags: string[] = []
  const byScript = [...group(all, ({script}) => script ?? '')].filter(([script]) => script !== '')
  const [most] = [...byScript].sort(([, a], [, b]) => b.length - a.length)
  for (const [script, own] of byScript) {
    const share = own.reduce((sum, line) => sum + line.size, 0) / size
    // What is too little for a language of its own stands in the one around it.
    if (share < leastShare || own.length < leastLines) continue
    const found = withinScript(own.map(({index}) => lines[index]!))
    for (const [i, {index}] of own.entries()) of[index] = tags.length + found.of[i]!
    for (const tag of found.tags) tags.push(tag === 'und' ? `und-${script}` : tag)
  }
  if (tags.length < 2 || !most) return undefined
  for (const {index, script} of all)
    if (script !== undefined && of[index]! < 0) of[index] = of[index - 1] ?? of.find((one) => one >= 0)!
  return {tags, of}
}

/** The languages of lines of one script. */
function withinScript(lines: readonly PlainLine[]): Languages {
  const known = knownLanguages(lines)
  const sizes = new Map<string, {size: number; count: number}>()
  let all = 0
  for (const [i, tag] of known.entries()) {
    if (tag === undefined) continue
    const {length} = lines[i]!.text
    const {size = 0, count = 0} = sizes.get(tag) ?? {}
    sizes.set(tag, {size: size + length, count: count + 1})
    all += length
  }
  const tags = [...sizes]
    .filter(([, {size, count}]) => size >= all * leastShare && count >= leastLines)
    .sort(([, a], [, b]) => b.size - a.size)
    .slice(0, mostLanguages)
    .map(([tag]) => tag)
    .sort()
  if (tags.length < 2) {
    const tag = detectLanguage(lines.map(({text}) => text).join('\n'))
    return {tags: [tag], of: lines.map(() => 0)}
  }
  return {tags, of: cheapestWay(lines, tags, known)}
}

/**
 * The language that the function words of each line tell; undefined where they do not. Of several that tell a line as well,
 * the one that alone tells most of the others: `la`, `les`, `et` are French and Catalan.
 */
function knownLanguages(lines: readonly PlainLine[]): (string | undefined)[] {
  const told = lines.map(({text}) => mostHits(hitsIn(text)))
  const alone = new Map<string, number>()
  for (const [only, second] of told)
    if (only !== undefined && second === undefined) alone.set(only, (alone.get(only) ?? 0) + 1)
  const linesOf = (id: string): number => alone.get(id) ?? 0
  return told.map((ids) => {
    const [first, second] = ids.sort((x, y) => linesOf(y) - linesOf(x))
    return second !== undefined && linesOf(second) === linesOf(first!) ? undefined : first
  })
}

/** The languages that have most function words of a line, if they have enough. */
function mostHits(hits: ReadonlyMap<string, number>): string[] {
  const most = Math.max(...hits.values())
  return most < leastHits ? [] : [...hits.keys()].filter((id) => hits.get(id) === most)
}

/** How many function words of each language a line has. */
function hitsIn(text: string): Map<string, number> {
  const words = wordsOf(text)
  const hits = new Map<string, number>()
  const count = (id: string, found: number): void => {
    if (found > (hits.get(id) ?? 0)) hits.set(id, found)
  }
  for (const {id, links, boundaries} of recognised) {
    let found = 0
    for (const word of words) if (links.has(word) || boundaries.has(word)) found++
    count(id, found)
  }
  for (const one of familiarHits(words)) count(one.language.id, one.hits)
  return hits
}

/** For each line the language on the way through all of them that costs least (A. Viterbi, 1967). */
function cheapestWay(
  lines: readonly PlainLine[],
  tags: readonly string[],
  known: readonly (string | undefined)[],
): number[] {
  const models = tags.map(() => new Trigrams())
  for (const [i, {text}] of lines.entries()) models[tags.indexOf(known[i] ?? '')]?.learn(text)
  const kinds = Math.max(...models.map((model) => model.kinds)) * 2
  let costs = tags.map(() => 0)
  const from: number[][] = []
  let last: string | undefined
  for (const [i, line] of lines.entries()) {
    const says = models.map((model) => -model.logProbability(line.text, kinds))
    const least = Math.min(...says)
    const number = label().exec(line.text)?.[1]
    const change = costOfChange(line, number, lines[i - 1], last)
    last = number ?? last
    const ways: number[] = []
    costs = tags.map((_, to) => {
      const arrivals = costs.map((cost, at) => cost + (at === to ? 0 : change))
      ways[to] = arrivals.indexOf(Math.min(...arrivals))
      return arrivals[ways[to]!]! + Math.min(mostSaid, says[to]! - least)
    })
    from.push(ways)
  }
  const of: number[] = []
  let at = costs.indexOf(Math.min(...costs))
  for (let i = lines.length - 1; i >= 0; i--) {
    of[i] = at
    at = from[i]![at]!
  }
  return of
}

const opening = once(() => /^[\P{L}]*(?:\p{Lu}|\p{Lo})/u)
const label = once(() => /^\P{L}*(?:\p{L}+\.?\s+)?(\d+|[IVX]+)(?![\p{L}\d])/u)

/** @param number the label of the line, and `last` that of the line that had one last */
function costOfChange(
  line: PlainLine,
  number: string | undefined,
  before: PlainLine | undefined,
  last: string | undefined,
): number {
  if (!before) return 0
  if (number !== undefined && number === last) return changeAtSameLabel
  if (number !== undefined || line.text.startsWith('#')) return changeAtLabel
  if (isHead(before.text)) return changeBelowHead
  return line.apart || endsSentence(before.text) || opening().test(line.text) ? changeBetween : changeInside
}

const isHead = (text: string): boolean =>
  text.length <= longestHead && !endsSentence(text) && (text.startsWith('#') || label().test(text))
