import {lastOf, letterOf, type Reading} from '../label/label.ts'
import {areNeighbours} from '../label/letters.ts'
import {costs} from './costs.ts'
import {below as belowLast, type Fact} from './list-facts.ts'
import type {Before, MoveName, Moves, Standing} from './move.ts'
import {openCost, openMisprinted, shouldHold, startCost} from './opening.ts'
import {isDotted, isVerse, listOf, type Place, type Places, pairOf, rankOf} from './place.ts'

/**
 * Adds every way to take `reading` as the next label that costs no more than `limit`. `inner`: it stands behind
 * another label on its line, so it opens a list.
 */
export function findMoves(
  standing: Standing,
  reading: Reading,
  before: Before,
  inner: boolean,
  places: Places,
  limit: number,
  moves: Moves,
  fact?: Fact,
): void {
  if (!inner) continueLists(standing.place, reading, before, places, limit, moves, fact)
  openLists(standing, reading, inner ? 'colon' : before, inner, places, limit, moves, fact)
  if (fact === undefined) openMisprinted(standing, reading, inner, places, limit, moves)
}

/** Moves that go on in one of the open lists. */
function continueLists(
  place: Place | undefined,
  reading: Reading,
  before: Before,
  places: Places,
  limit: number,
  moves: Moves,
  fact: Fact,
): void {
  let up = -1
  let closes =
    before === 'colon' && !reading.division
      ? costs.siblingAfterColon
      : before === 'deeper'
        ? costs.againstIndent
        : 0
  const innermost = before === 'shallower' ? costs.againstIndent : 0
  const list = listOf(reading.type)
  for (let level = place; level && closes <= limit; closes += closeCost(level), level = level.parent) {
    const last = level.reading
    const same = level.list === list
    up++
    const against = fact === undefined || fact === up ? 0 : costs.againstList
    if (same) {
      const [step, name] = stepCost(last, reading)
      const cost = (level === place ? step + innermost : step) + against
      if (closes + cost <= limit) moves.add(name, places.at(level.parent, reading), closes + cost)
    }
    const expected = lastOf(last) + 1 === reading.number
    if ((same && expected && reading.inserted === 0) || reading.style === '#' || last.style === '#') continue
    // 一 二 ２: the second paragraph, not a third item.
    if (!same && reading.maySecond) continue
    const slip = expected && isSlip(last, reading)
    const misprint = last.style === reading.style ? costs.misprint : costs.misprintStyle
    const cost = closes + (slip ? costs.scriptSlip : misprint) + against
    if (cost <= limit) moves.add(slip ? 'slip' : 'misprint', places.after(level), cost)
  }
}

/** Moves that open a list below the last clause or below one around it. */
function openLists(
  {place, learnt, closed}: Standing,
  reading: Reading,
  before: Before,
  inner: boolean,
  places: Places,
  limit: number,
  moves: Moves,
  fact: Fact,
): void {
  const [start, name] = startCost(reading, closed, place)
  const list = listOf(reading.type)
  const isItem = rankOf(reading) === undefined
  let closes = 0
  let skipped = 0
  let below: Place | undefined
  let leavesArticle = false
  for (let parent = place; ; parent = parent.parent) {
    // The same kind of list at the same place again is no second list but the first one, starting again.
    if (below?.list !== list) {
      const pair = pairOf(parent, list)
      const opened =
        openCost(parent, reading, list, learnt, pair, closes, skipped, place) +
        start +
        (isItem && leavesArticle && !(name === 'run-on' && learnt.pairs.has(pair))
          ? costOutside(parent, below!, reading, learnt.pairs.has(pair))
          : 0)
      const isNone = parent === undefined || parent.reading.style === '#'
      const cost = before === 'outside' && isNone && isItem ? Math.min(opened, costs.newKind) : opened
      const isChild = parent === place
      const known = fact === undefined ? 0 : fact === belowLast && isChild ? belowKnown : costs.againstList
      const cued =
        known === belowKnown
          ? Math.min(cost, costs.newKind)
          : (isChild && isItem ? childOf(cost, ofParent(before, parent)) : cost) + known
      if (cued <= limit) moves.add(name, places.at(parent, reading), cued, pair)
    }
    if (!parent || inner) return
    if (!isItem && shouldHold(parent, reading, learnt)) skipped++
    closes += closeCost(parent)
    leavesArticle ||= isArticle(rankOf(parent.reading))
    below = parent
  }
}

/**
 * What it costs that a list stands in a chapter or the whole text behind articles of that. The whole text may have one anew, as the
 * grounds before the articles of the next decree; a list that chapters have runs on behind what was put between, `Remark 2`.
 */
function costOutside(parent: Place | undefined, below: Place, {number}: Reading, isKnown: boolean): number {
  if (!parent) return isKnown && number <= 1 && isArticle(rankOf(below.reading)) ? 0 : costs.outOfArticle
  return rankOf(parent.reading) === undefined || isArticle(rankOf(parent.reading)) ? 0 : costs.outOfArticle
}

/** Whether divisions of this rank are articles, which hold paragraphs and no other divisions. */
const isArticle = (rank: number | undefined): boolean => rank !== undefined && rank >= 6

/** The list of the file says that it opens there. */
const belowKnown = -1

/** What a list costs that opens below the last clause: more behind a stop, nothing for its kind where it stands deeper. */
function childOf(cost: number, before: Before): number {
  return before === 'deeper' ? Math.min(cost, costs.newKind) : cost + childCost(before)
}

/** Below a heading its own list is nothing apart. */
const ofParent = (before: Before, parent: Place | undefined): Before =>
  (before === 'apart' || before === 'outside') && (parent === undefined || parent.reading.style === '#')
    ? 'stop'
    : before

function childCost(before: Before): number {
  if (before === 'apart') return costs.childApart
  if (before === 'outside') return costs.againstList
  if (before === 'shallower') return costs.againstIndent
  if (before === 'colon') return 0
  return before === 'semicolon' ? costs.childAfterSemicolon : costs.childAfterStop
}

/** Another script than its list, as `(j)` for (x) is; capitals among small letters are no such slip. */
function isSlip(last: Reading, reading: Reading): boolean {
  if (last.type === reading.type || last.style !== reading.style) return false
  const [from, to] = [caseOf(last.type), caseOf(reading.type)]
  return from === to || from === 'none' || to === 'none'
}

/** Whether a list counts in small letters, in capitals or in neither, by the script its type ends with. */
function caseOf(type: string): 'small' | 'capital' | 'none' {
  const script = type.charCodeAt(type.length - 1)
  if (script >= 97 && script <= 122) return 'small'
  return script >= 65 && script <= 90 ? 'capital' : 'none'
}

/** What it costs to close the list that a clause stands in; one section alone below another is nothing odd. */
const closeCost = ({reading}: Place): number =>
  reading.number === 1 && reading.inserted === 0 && !reading.division && reading.style !== '#'
    ? costs.single
    : costs.close

/** What it costs that one label follows another of its list. */
function stepCost(last: Reading, reading: Reading): [number, MoveName] {
  if (reading.style === '#') return [costs.headingAsLevel, 'next']
  if (last.prefix !== reading.prefix) {
    if (isVerse(reading) && reading.number <= 1)
      return [opensChapter(last, reading) ? 0 : costs.wrongPath, 'next']
    if (!isDotted(reading)) return [isPutIn(last, reading) ? costs.gap : costs.pathAlone, 'next']
    return [reading.number === 1 ? costs.wrongPath : costs.wrongPath + costs.gap, 'gap']
  }
  const missing = reading.number - lastOf(last) - 1
  if (missing === 0 && reading.inserted === 0) return [0, 'next']
  const letter = letterOf(reading)
  if (letter !== undefined && last.kind !== 'division' && areNeighbours(letterOf(last) ?? '', letter)) {
    const isPlain = last.kind !== 'word' && reading.kind !== 'word'
    return isPlain ? [costs.otherAlphabet, 'gap'] : [costs.inserted, 'inserted']
  }
  if (missing >= 0) {
    const gap = reading.division ? costs.divisionGap : costs.gap
    const lost = missing + (reading.inserted > 0 ? 1 : 0)
    // What was put in stands behind its neighbour, a pair of letters behind the last letter.
    const alone =
      !reading.division && (reading.inserted > 0 || (reading.kind === 'word' && missing > 0))
        ? costs.insertedAlone
        : 0
    return [gap + alone + costs.gapDoubled * Math.log2(Math.max(1, lost)), 'gap']
  }
  if (missing === -1) {
    if (reading.inserted > last.inserted)
      return [costs.inserted * Math.max(1, Math.ceil(reading.inserted - last.inserted)), 'inserted']
    if (reading.inserted === last.inserted)
      return [reading.division ? costs.divisionRepeat : costs.repeat, 'repeat']
    if (standsBefore(last, reading)) return [costs.inserted, 'inserted']
  }
  return [reading.number === 1 && reading.inserted === 0 ? costs.restart : costs.back, 'back']
}

/** In bills of the French parliament `2 bis A` stands between `2` and `2 bis`. */
const standsBefore = (last: Reading, {suffix}: Reading): boolean =>
  /^[a-z]+$/.test(suffix) &&
  last.suffix.startsWith(suffix) &&
  /^[A-Z]{1,2}$/.test(last.suffix.slice(suffix.length))

/** Whether a verse begins the chapter behind that of the last one, or another book. */
function opensChapter(last: Reading, reading: Reading): boolean {
  const [before, after] = [last.prefix.split('.'), reading.prefix.split('.')]
  const chapter = Number(after.at(-2))
  return chapter === Number(before.at(-2)) + 1 || (chapter === 1 && before[0] !== after[0])
}

/** `5.1` behind 5: rather put in than the first of another count. */
const isPutIn = (last: Reading, {prefix}: Reading): boolean =>
  last.prefix === '' && Number.parseInt(prefix, 10) === last.number
