import type {Collation} from '../../collate/index.ts'
import {languageOf} from '../../language/index.ts'
import type {Facing, Side} from '../facing.ts'
import type {Lack} from './lack.ts'
import {type Unit, unitsOf} from './units.ts'

/**
 * A weaker link than this between different words is the best of what was left over, not a rendering. Linked
 * items of the shipped texts have 0.75 and more, forced ones 0.55 to 0.7.
 */
const sure = 0.72

interface Laid {
  side: Side
  units: Unit[]
  /** Unit of each word, -1 for none. */
  unitOf: Int32Array
}

/**
 * Items of an enumeration that the other side lacks: parts between commas and conjunctions none of whose
 * content words is linked, where the parts around them stand so close on the other side that there is no
 * room, or room for fewer (`assessment, evaluation and supervision` / `evaluation and supervision`).
 */
export function* lackingItems(
  facing: Facing,
  collation: Collation,
  sentences: readonly Lack[],
): Generator<Lack> {
  const a = lay(withSureLinks(facing.a, facing.b, collation), collation)
  const b = lay(withSureLinks(facing.b, facing.a, collation), collation)
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const omitted = sentences
      .filter(({has}) => has === own.side.translation)
      .map(({text}) => own.side.text.indexOf(text))
    const runs = loneRuns(own).map((run) => missingOf(own, other, run, collation))
    for (const found of [...runs, ...holesOf(own, other, collation)]) {
      if (!found) continue
      const [first, last] = [found.units[0]!, found.units.at(-1)!]
      if (
        omitted.some(
          (at, index) => at >= 0 && first.start >= at && last.end <= at + sentences[index]!.text.length,
        )
      )
        continue
      yield {
        row: facing.row,
        what: 'item',
        has: own.side.translation,
        lacks: [other.side.translation],
        text: own.side.text.slice(first.start, last.end),
        places: [
          own.side.place(first.start, last.end),
          other.side.place(found.around.start, found.around.end),
        ],
        score: found.score,
      }
    }
  }
}

/** A side without its forced links, and without those from a content word to a function word. */
function withSureLinks(side: Side, other: Side, {vocabulary}: Collation): Side {
  const {stems, isFunction} = vocabulary
  const partners = side.partners.map((partner, word) => {
    if (partner < 0) return -1
    const [form, answer] = [side.forms[word]!, other.forms[partner]!]
    if (stems[form] === stems[answer]) return partner
    return side.scores[word]! < sure || (!isFunction[form] && isFunction[answer]) ? -1 : partner
  })
  return {...side, partners}
}

function lay(side: Side, collation: Collation): Laid {
  const units = unitsOf(side, collation)
  const unitOf = new Int32Array(side.forms.length).fill(-1)
  let unit = 0
  for (let i = 0; i < side.forms.length; i++) {
    while (unit < units.length - 1 && side.words[i * 2]! > units[unit]!.end) unit++
    const at = units[unit]
    if (at && side.words[i * 2]! >= at.start && side.words[i * 2 + 1]! <= at.end) unitOf[i] = unit
  }
  return {side, units, unitOf}
}

const isLone = ({side}: Laid, {content}: Unit): boolean =>
  content.length > 0 && content.every((word) => side.partners[word]! < 0)

/** Runs of neighbouring units of one sentence that have no links at all, as [first, last]. */
function loneRuns(laid: Laid): [number, number][] {
  const runs: [number, number][] = []
  for (let i = 0; i < laid.units.length; i++) {
    if (!isLone(laid, laid.units[i]!)) continue
    let last = i
    while (
      last + 1 < laid.units.length &&
      laid.units[last + 1]!.sentence === laid.units[i]!.sentence &&
      isLone(laid, laid.units[last + 1]!)
    )
      last++
    runs.push([i, last])
    i = last
  }
  return runs
}

interface Missing {
  units: Pick<Unit, 'start' | 'end'>[]
  around: {start: number; end: number}
  score: number
}

function missingOf(
  own: Laid,
  other: Laid,
  [first, last]: [number, number],
  {vocabulary}: Collation,
): Missing | undefined {
  const units = own.units.slice(first, last + 1)
  const {sentence, before} = units[0]!
  const left = homeOf(own, other, first - 1, sentence, 'last')
  const right = homeOf(own, other, last + 1, sentence, 'first')
  // An item has neighbours that are items: a lone opening or aside is not one.
  if (before === 'start' || (left === undefined && (right === undefined || before !== 'and')))
    return undefined
  const low = left ?? right! - 1
  const high = right ?? left! + 1
  if (left !== undefined && right !== undefined && (high < low || high - low > units.length + 2))
    return undefined
  const room =
    right === undefined
      ? lonely(other, low, 1)
      : left === undefined
        ? lonely(other, high, -1)
        : other.units.slice(low + 1, high).filter((unit) => isLone(other, unit)).length
  if (room >= units.length || hasSameCount(own, other, first, last, {vocabulary})) return undefined
  const content = units.flatMap((unit) => unit.content)
  // Words around the place that have no partner may render it in another way.
  const near = other.units.slice(Math.max(0, low), high + 1).flatMap((unit) => unit.content)
  const loose = near.filter((word) => other.side.partners[word]! < 0)
  const isShort = left !== undefined && isShorterList(own, first - 1, other, low)
  if (room === 0 && loose.length * 2 >= content.length && !isShort) return undefined
  if (isAbbreviated(own, content, other, near) || isDerived(own, content, other, near)) return undefined
  if (hasMoved(own, content, other, {vocabulary})) return undefined
  const start = other.units[Math.max(0, low)]!.start
  const end = other.units[Math.min(other.units.length - 1, high)]!.end
  return {
    units,
    around: {start: Math.min(start, end), end: Math.max(start, end)},
    score: room > 0 ? 0.6 : loose.length > 0 ? 0.7 : 0.9,
  }
}

/**
 * Whether the list has as many items on both sides between the nearest words that are the same: then one of
 * them was only rendered in an unexpected way, and its partner linked to a neighbour.
 */
function hasSameCount(
  own: Laid,
  other: Laid,
  first: number,
  last: number,
  {vocabulary}: Pick<Collation, 'vocabulary'>,
): boolean {
  const [left, right] = [anchor(own, other, first, -1, vocabulary), anchor(own, other, last, 1, vocabulary)]
  if (!left || !right || right.other < left.other) return false
  return right.other - left.other >= right.own - left.own
}

/** The nearest unit of the sentence with a word that is the same on the other side, and the unit there. */
function anchor(
  own: Laid,
  other: Laid,
  from: number,
  step: 1 | -1,
  vocabulary: Collation['vocabulary'],
): {own: number; other: number} | undefined {
  for (let at = from + step; own.units[at]?.sentence === own.units[from]!.sentence; at += step) {
    for (const word of own.units[at]!.content) {
      const partner = own.side.partners[word]!
      if (partner < 0 || other.unitOf[partner]! < 0) continue
      if (vocabulary.stems[own.side.forms[word]!] === vocabulary.stems[other.side.forms[partner]!]) {
        return {own: at, other: other.unitOf[partner]!}
      }
    }
  }
  return undefined
}

/** Whether both sides run on from these units in plain lists, and the other side's has fewer items. */
function isShorterList(own: Laid, from: number, other: Laid, at: number): boolean {
  const [mine, theirs] = [itemsAfter(own, from), itemsAfter(other, at)]
  return mine !== undefined && theirs !== undefined && theirs < mine
}

/** Items of a list after its first, up to the one behind the conjunction; undefined if the list is not plain. */
function itemsAfter({units}: Laid, from: number): number | undefined {
  for (let at = from + 1; units[at] && units[at]!.sentence === units[from]?.sentence; at++) {
    if (units[at]!.content.length > 3) return undefined
    if (units[at]!.before === 'and') return at - from
  }
  return undefined
}

/** `openness` / `open`: a word of one root stands near the place. */
function isDerived(own: Laid, content: readonly number[], other: Laid, near: readonly number[]): boolean {
  if (own.side.language !== other.side.language) return false
  const {fold, root} = languageOf(own.side.language)
  const rootOf = ({side}: Laid, word: number): string =>
    root(fold(side.text.slice(side.words[word * 2]!, side.words[word * 2 + 1]!)))
  const roots = new Set(near.map((word) => rootOf(other, word)))
  return content.some((word) => roots.has(rootOf(own, word)))
}

/** `R&D`, `S&T`: an abbreviation near the place holds the first letter of every word. */
function isAbbreviated(own: Laid, content: readonly number[], other: Laid, near: readonly number[]): boolean {
  if (near.length === 0) return false
  const from = other.side.words[near[0]! * 2]!
  const to = other.side.words[near.at(-1)! * 2 + 1]!
  const capitals = other.side.text.slice(from, to + 8).match(/\b\p{Lu}[\p{Lu}&]+\b/gu) ?? []
  return capitals.some((letters) =>
    content.every((word) => letters.includes(own.side.text[own.side.words[word * 2]!]!.toUpperCase())),
  )
}

/** The same words elsewhere on the other side, without a partner: the item moved. */
function hasMoved(
  own: Laid,
  content: readonly number[],
  other: Laid,
  {vocabulary}: Pick<Collation, 'vocabulary'>,
): boolean {
  const stems = new Set(content.map((word) => vocabulary.stems[own.side.forms[word]!]!))
  return other.side.forms.some(
    (form, word) => other.side.partners[word]! < 0 && stems.has(vocabulary.stems[form]!),
  )
}

/**
 * Words between two linked words with a comma or a conjunction between them, where the partners of these two
 * stand side by side: the first item of a list that runs on from its verb (`the system of assessment,
 * evaluation and supervision` / `systems for the evaluation and supervision`).
 */
function* holesOf(own: Laid, other: Laid, collation: Collation): Generator<Missing> {
  const stemOf = (word: number): number => collation.vocabulary.stems[own.side.forms[word]!]!
  for (const [index, unit] of own.units.entries()) {
    const next = own.units[index + 1]
    if (!next || next.sentence !== unit.sentence) continue
    // A comma alone may end an adverbial (`in an orderly fashion, advance`): a list has its conjunction.
    const isList = [next, own.units[index + 2]].some(
      (at) => at?.sentence === unit.sentence && at.before === 'and',
    )
    if (!isList) continue
    const isLinked = (word: number): boolean => own.side.partners[word]! >= 0
    const before = unit.content.findLast(isLinked)
    const after = next.content.find(isLinked)
    if (before === undefined || after === undefined) continue
    const hole = unit.content.filter((word) => word > before)
    const gap = next.content.some((word) => word < after)
    // `East Computing and West Computing`: said again at once, it may be said once for both.
    const isEcho = hole.some((word) => next.content.some((other) => stemOf(other) === stemOf(word)))
    if (hole.length === 0 || gap || isEcho) continue
    const [from, to] = [own.side.partners[before]!, own.side.partners[after]!]
    if (to <= from || to - from > 4 || other.unitOf[from] !== other.unitOf[to]) continue
    const between = Array.from({length: to - from - 1}, (_, i) => from + 1 + i)
    if (between.some((word) => !collation.vocabulary.isFunction[other.side.forms[word]!])) continue
    const near = other.units[other.unitOf[to]!]!.content
    if (isAbbreviated(own, hole, other, near) || hasMoved(own, hole, other, collation)) continue
    yield {
      units: [{start: own.side.words[hole[0]! * 2]!, end: own.side.words[hole.at(-1)! * 2 + 1]!}],
      around: {start: other.side.words[from * 2]!, end: other.side.words[to * 2 + 1]!},
      score: 0.8,
    }
  }
}

/** The unit of the other side in which a unit has its first or last partner. */
function homeOf(
  own: Laid,
  other: Laid,
  index: number,
  sentence: number,
  which: 'first' | 'last',
): number | undefined {
  const unit = own.units[index]
  if (!unit || unit.sentence !== sentence) return undefined
  const homes = unit.content.flatMap((word) => {
    const partner = own.side.partners[word]!
    return partner >= 0 && other.unitOf[partner]! >= 0 ? [other.unitOf[partner]!] : []
  })
  return which === 'last' ? homes.at(-1) : homes[0]
}

/** Lone units right after (`step` 1) or before (-1) a unit, in its sentence. */
function lonely(laid: Laid, index: number, step: 1 | -1): number {
  let count = 0
  const sentence = laid.units[index]?.sentence
  for (let at = index + step; laid.units[at]?.sentence === sentence && laid.units[at]; at += step) {
    if (!isLone(laid, laid.units[at]!)) break
    count++
  }
  return count
}
