import {group} from '../../group.ts'
import {asksNumber, labelJoins} from '../../language/index.ts'
import {scanDivision} from '../label/division-label.ts'
import type {Label} from '../label/label.ts'
import {scanLabels} from '../label/scan.ts'
import {verseEndLabel} from '../label/verse.ts'
import {breaksOff, endsSentence} from '../view/folded.ts'
import {fillsLine, type Line} from '../view/lines.ts'
import {findBareHeads} from './bare-heads.ts'
import {breaksReference, languageOfLines} from './citing.ts'
import {settleBold, settleCrossheads} from './crossheads.ts'
import {orFirstInTitle} from './first-in-title.ts'
import {learnHeads} from './learnt-heads.ts'
import {learnLevels} from './learnt-levels.ts'
import {learnRanks} from './learnt-ranks.ts'
import {learnWords} from './learnt-words.ts'
import {countedLabel, ListFacts} from './list-facts.ts'
import {settleMarginals} from './marginals.ts'
import type {Before} from './move.ts'
import {runsIn} from './runs-in.ts'
import type {Candidate} from './search.ts'
import {settleAnnexes} from './settle-annexes.ts'
import {withoutScheduleNotes} from './settle-notes.ts'
import {settleBareOnes, settleNumbers, settleWords} from './settle-numbers.ts'
import {settleRaised} from './settle-raised.ts'
import {settleSubtitles} from './settle-subtitles.ts'
import {signedNames} from './signed-names.ts'
import {type NumberedHeadings, Unnumbered} from './unnumbered.ts'

export interface LineCandidate extends Candidate {
  line: number
  /** A heading without a number among numbered ones of its level. */
  isBeside?: boolean
}

/** A quotation that opens with its line: `“(a) …` is the text of an amendment, not a clause of this one. */
const quote = /^["“„«‘「『]/
const closed = /["”“»’」』][.;,]?$/

/**
 * The lines that may start with labels, with what speaks for and against. `skip`: lines that hold no clause
 * (notes, a contents page).
 */
export function findCandidates(
  lines: readonly Line[],
  width: number,
  skip: ReadonlySet<number>,
  language = languageOfLines(lines),
): LineCandidate[] {
  const found: LineCandidate[] = []
  const full = lines.filter(({text}) => endsSentence(text)).length
  // Where lines are paragraphs and few have a stop, "… of this section" at the end of one is no reference.
  const trust = width < Number.POSITIVE_INFINITY || full * 2 > lines.length ? 1 : 0.2
  const learnt = learnWords(lines)
  const heads = learnHeads(lines)
  const readOwn = (i: number): Label[] => ofHead(heads.get(i), labelsOf(lines[i]!, learnt))
  const bare = findBareHeads(lines, readOwn)
  const read = (i: number): Label[] => ofHead(bare.get(i), readOwn(i))
  const numbered = numberedByLevel(lines, read)
  const unnumbered = new Unnumbered(lines, numbered)
  const names = signedNames(lines)
  const facts = new ListFacts()
  // Where all is a quote, nothing is cited.
  const cites = lines.filter(({cited}) => cited).length * 2 > lines.length ? 0 : 3
  let quoted = 0
  let before: Line | undefined
  let labelled: {line: Line; labels: Label[]} | undefined
  let isCrossed = false
  let isDefined = false
  for (const [i, line] of lines.entries()) {
    if (line.text === '') continue
    const previous = before
    before = line
    const goesOn = quoted > 0
    if (goesOn) quoted = closed.test(line.text) ? 0 : quoted - 1
    else if (quote.test(line.text) && scanLabels(line.text.slice(1)).length > 0 && !closed.test(line.text))
      quoted = 40
    // Its last line closes it, and is still of it.
    const isQuoted = goesOn || quoted > 0
    if (line.quoted || skip.has(i) || names.has(i)) continue
    const titled = previous !== undefined && isBare(previous)
    const labels = titled ? orFirstInTitle(lines, i, read) : read(i)
    // `Schedule` below `Article 2` is what the article is about.
    if (labels.length === 0 || (titled && isUncounted(labels))) {
      isCrossed ||= line.heading > 0 && !titled
      isDefined ||= opensTerm(line)
      const heading = titled || isQuoted ? undefined : unnumbered.labelOf(line)
      if (heading)
        found.push({line: i, labels: [heading], before: 'stop', cue: 0, isBeside: numbered.has(line.heading)})
      continue
    }
    unnumbered.pass(line.heading, labels[0]!.readings[0]!.rank)
    const fact = facts.next(line.item)
    found.push({
      line: i,
      labels,
      before:
        apartFrom(labelled?.line, line, isCrossed || (isDefined && isAlike(labelled?.labels, labels))) ??
        insetOf(line, labels, labelled) ??
        endingOf(previous?.text ?? ''),
      ...(line.item && {isCounted: true, fact}),
      cue: line.item
        ? 0
        : cueOf(line, previous, width, language) * trust +
          (isQuoted ? 5 : 0) +
          (line.cited ? cites : 0) +
          (runsIn(lines, i) ? enumerated : 0),
    })
    labelled = {line, labels}
    isCrossed = false
    isDefined = false
  }
  settleNumbers(
    found,
    found.map(({line, labels}) => lines[line]!.text.slice(labels[0]!.end)),
  )
  settleRaised(found)
  settleAnnexes(found)
  settleWords(found)
  settleBareOnes(found)
  learnRanks(found, lines)
  learnLevels(found, lines)
  settleMarginals(found, lines)
  settleSubtitles(found, lines)
  settleCrossheads(found, lines)
  settleBold(found, lines)
  return withoutScheduleNotes(found, lines)
}

/** The labels of a line; what a list of the file counts is one, however it is printed. */
function labelsOf({text, item, verseEnd}: Line, learnt: ReturnType<typeof learnWords>): Label[] {
  if (verseEnd) return [verseEndLabel(verseEnd)]
  const labels = scanLabels(text, learnt)
  const [first] = labels
  if (!item) return labels
  if (!first) return [countedLabel(text, item)]
  return first.oddity === 0 ? labels : [{...first, oddity: 0}, ...labels.slice(1)]
}

/** A heading that counts as a whole is no list label with a text: `1hayto Margaqa`. What names a known division is that. */
const ofHead = (head: Label | undefined, labels: Label[]): Label[] =>
  head && !labels[0]?.readings[0]?.division ? [head] : labels

/** The numbered headings of each level that has some. */
function numberedByLevel(
  lines: readonly Line[],
  read: (i: number) => readonly Label[],
): Map<number, NumberedHeadings> {
  const levels = new Map<number, {start: number; ranks: number[]}>()
  for (const [i, {heading, start}] of lines.entries()) {
    const rank = heading > 0 ? read(i)[0]?.readings[0]?.rank : undefined
    if (rank === undefined) continue
    const level = levels.get(heading) ?? {start, ranks: []}
    level.ranks.push(rank)
    levels.set(heading, level)
  }
  return new Map([...levels].map(([level, {start, ranks}]) => [level, {start, rank: mostCommon(ranks)}]))
}

const mostCommon = (values: readonly number[]): number =>
  [...group(values, (value) => value).values()].sort((a, b) => b.length - a.length)[0]![0]!

/** Whether what stands behind a labelled line is its own: it is a heading, or a label that waits for its title. */
const isTitled = (line: Line): boolean => line.heading > 0 || isBare(line) || isHead(line)

/** A term that is defined, in bold or between quotes, without a number: what is lettered below it is no part of the item before. */
const opensTerm = ({text, bold, apart}: Line): boolean =>
  (apart && bold > 0 && bold < text.length) || quotedTerm.test(text)
const quotedTerm = /^[“"„«‘「][^“”"«»„’「」]{1,60}[”"“»’」][\s,]/

/** Whether a label is of the list of the last one: no first item of a list below that. */
const isAlike = (last: readonly Label[] | undefined, [label]: readonly Label[]): boolean =>
  last?.at(-1)?.readings[0]?.type === label!.readings[0]!.type

/** What parts a label from the last labelled line, as the file says or a heading between shows. */
function apartFrom(last: Line | undefined, {opensList}: Line, isCrossed: boolean): Before | undefined {
  if (opensList === 'below') return 'deeper'
  if (last === undefined || isTitled(last)) return undefined
  return opensList ? 'outside' : isCrossed ? 'apart' : undefined
}

/** Fewer columns are no other depth. */
const leastInset = 2

/** How deep a label stands beside the last one, if that has its style. */
function insetOf(
  line: Line,
  labels: readonly Label[],
  last: {line: Line; labels: Label[]} | undefined,
): Before | undefined {
  if (!last || Math.abs(line.indent - last.line.indent) < leastInset) return undefined
  const [one, two] = [last.labels[0]!.readings[0]!, labels[0]!.readings[0]!]
  if (one.style !== two.style || two.division !== '') return undefined
  return line.indent > last.line.indent ? 'deeper' : 'shallower'
}

/** A line that holds labels and nothing else: the next line may be their title. */
function isBare({text}: Line): boolean {
  const labels = text.length <= longestLabels ? scanLabels(text) : []
  return labels.length > 0 && labels.at(-1)!.end >= text.length && labels.every(({oddity}) => oddity < 2)
}
/** In characters. */
const longestLabels = 40

/** `Annex`, `Schedule` alone. */
const isUncounted = ([label]: readonly Label[]): boolean =>
  label!.readings[0]!.division !== '' && label!.readings[0]!.number === 0

/** The end of an item, before the next or the last one of its list. */
const itemEnd = new RegExp(String.raw`[;；,，](?:\s*(?:${labelJoins.lists.join('|')}))?$`, 'u')

function endingOf(text: string): Before {
  if (/[:：—–][”"]?$/.test(text)) return 'colon'
  if (itemEnd.test(text)) return 'semicolon'
  return text === '' || endsSentence(text) ? 'stop' : 'open'
}

/** A line of a division: `Article 2 Special rules` is a heading and refers to nothing. */
const isHead = ({text, heading}: Line): boolean =>
  heading > 0 || (text.length <= longestHead && scanDivision(text, 0)?.oddity === 0)
/** In characters. */
const longestHead = 80

/** Whether a bracket is open at the end of a line and closed in the next one: `(BGBl. I⏎S. 7)`. */
function leavesOpen(before: string, line: string): boolean {
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'))
  if (opened < 0 || Math.max(before.lastIndexOf(')'), before.lastIndexOf('）')) > opened) return false
  const close = line.search(/[)）]/)
  const open = line.search(/[(（]/)
  return close >= 0 && (open < 0 || close < open) && !/^\w{1,3}\)/.test(line)
}

/** A label whose list goes on in the running text of its paragraph. */
const enumerated = 5

/** What speaks against a label at the start of this line. */
function cueOf(line: Line, previous: Line | undefined, width: number, language: () => string): number {
  if (!previous) return 0
  const isWrapped = width < Number.POSITIVE_INFINITY
  const cited =
    (asksNumber(previous.text) || breaksReference(previous.text, isWrapped, language)) && !isHead(previous)
  if (line.apart) return cited ? 1.5 : 0
  if (cited || leavesOpen(previous.text, line.text)) return 5
  const connected = breaksOff(previous.text) && !/[;,；，]\s+\S+$/.test(previous.text)
  if (!isWrapped) return connected ? 3 : 0
  const wrapped = fillsLine(previous, line, width)
  if (endsSentence(previous.text) || /[,，—]$/.test(previous.text) || !wrapped) return 0
  return connected ? 4.5 : 3
}
