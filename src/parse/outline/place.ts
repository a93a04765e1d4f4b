import {printRoman} from '../../roman.ts'
import {afterOf, type Reading} from '../label/label.ts'
import {printLetters} from '../numeral.ts'

/** What lists are put into: a clause, or the whole text. */
interface Holder {
  /** The place in lists below that was made last; the others beside it. */
  inner: Place | undefined
  /** All of them by the names of their readings, once they are many. */
  named: Map<string, Place> | undefined
  /** The one that was asked for last, with the reading: every outline that stands here asks for the same. */
  asked: Reading | undefined
  answer: Place | undefined
}

/** Where a reader stands: the last clause of the innermost open list, and through `parent` of those around it. */
export interface Place extends Holder {
  parent: Place | undefined
  depth: number
  reading: Reading
  /** Number of its reading's type. */
  list: number
  /** The place below the same parent that was made before. */
  beside: Place | undefined
  next: Place | undefined
  /** The line for which outlines came here last, and the first of the states that they came to. */
  line: number
  first: number
}

/** More places below one are found by name. Most have none or one, and a map for each is the garbage collector's. */
const mostBeside = 8

/** Type and number: most are plain. */
function nameOf(reading: Reading): string {
  const {type, prefix, number, inserted, until} = reading
  reading.name ??=
    inserted === 0 && until === undefined
      ? `${type} ${prefix}${number}`
      : `${type} ${prefix}${number} ${inserted} ${until ?? ''}`
  return reading.name
}

const isSame = (one: Reading, two: Reading): boolean =>
  one.number === two.number &&
  one.inserted === two.inserted &&
  one.until === two.until &&
  one.prefix === two.prefix

/** Makes places, each only once, so that outlines that agree can be told. */
export class Places {
  private readonly text: Holder = {inner: undefined, named: undefined, asked: undefined, answer: undefined}

  at(parent: Place | undefined, reading: Reading): Place {
    const holder = parent ?? this.text
    if (holder.asked === reading) return holder.answer!
    const place = findBelow(holder, reading) ?? makeBelow(holder, parent, reading)
    // What was only expected is printed as it stands once it is met.
    if (place.reading.isExpected && !reading.isExpected) place.reading = reading
    holder.asked = reading
    holder.answer = place
    return place
  }

  /** The place behind this one in its list. */
  after(place: Place): Place {
    place.next ??= this.at(place.parent, afterOf(place.reading))
    return place.next
  }
}

function findBelow({inner, named}: Holder, reading: Reading): Place | undefined {
  if (named) return named.get(nameOf(reading))
  const list = listOf(reading.type)
  for (let place = inner; place; place = place.beside)
    if (place.list === list && isSame(place.reading, reading)) return place
  return undefined
}

function makeBelow(holder: Holder, parent: Place | undefined, reading: Reading): Place {
  const place: Place = {
    parent,
    depth: parent ? parent.depth + 1 : 1,
    reading,
    list: listOf(reading.type),
    inner: undefined,
    named: undefined,
    asked: undefined,
    answer: undefined,
    beside: holder.inner,
    next: undefined,
    line: 0,
    first: 0,
  }
  holder.inner = place
  if (holder.named) holder.named.set(nameOf(reading), place)
  else nameAll(holder)
  return place
}

/** Makes the map where there are enough. */
function nameAll(holder: Holder): void {
  let count = 0
  for (let place = holder.inner; place; place = place.beside) count++
  if (count <= mostBeside) return
  holder.named = new Map()
  for (let place = holder.inner; place; place = place.beside) holder.named.set(nameOf(place.reading), place)
}

/** Which kinds of lists were seen under which, as a set that grows along an outline; each set only once. */
export interface Learnt {
  pairs: ReadonlySet<number>
  /** Kinds of lists that were seen at all. */
  lists: ReadonlySet<number>
  grown: Map<number, Learnt>
}

export class Lessons {
  private readonly known = new Map<string, Learnt>()
  readonly none: Learnt = {pairs: new Set(), lists: new Set(), grown: new Map()}

  with(learnt: Learnt, pair: number): Learnt {
    if (learnt.pairs.has(pair)) return learnt
    const before = learnt.grown.get(pair)
    if (before) return before
    const pairs = [...learnt.pairs, pair].sort((a, b) => a - b)
    const name = pairs.join()
    let grown = this.known.get(name)
    if (!grown) {
      const lists = new Set(learnt.lists).add(pair % mostLists)
      grown = {pairs: new Set(pairs), lists, grown: new Map()}
      this.known.set(name, grown)
    }
    learnt.grown.set(pair, grown)
    return grown
  }
}

/** Types are few, whatever the texts: a number for each, as they are met. */
const numbers = new Map<string, number>()
export const listOf = (type: string): number => {
  let number = numbers.get(type)
  if (number === undefined) {
    number = numbers.size + 1
    numbers.set(type, number)
  }
  return number
}

const mostLists = 4096
/** A kind of list below a kind of clause, as one number above 0. */
export const pairOf = (parent: Place | undefined, list: number): number =>
  (parent?.list ?? 0) * mostLists + list

/** Whether a dotted label that starts with such numbers stands below a place: `1.2.` below 1.2, `I.` below `I.` or Chapter I. */
export function leadsTo({reading}: Place, prefix: string): boolean {
  const {division, kind, number, suffix, lettered} = reading
  const isDivision = division !== ''
  if (!isDivision && !pathKinds.has(kind)) return false
  if (!prefix.startsWith(reading.prefix)) return false
  const own = prefix.slice(reading.prefix.length)
  if ((isDivision && !lettered) || kind === 'number') {
    if (own === `${number}${suffix}.`) return true
    return isDivision && own === `${printRoman(number).toUpperCase()}${suffix}.`
  }
  if (kind === 'roman') return own === `${printRoman(number).toUpperCase()}${suffix}.`
  const letter = printLetters(number)
  return own === `${kind === 'letter' ? letter : letter.toUpperCase()}${suffix}.`
}
const pathKinds: ReadonlySet<string> = new Set(['number', 'roman', 'capital', 'letter'])

/** Whether it counts in several numbers at once: `1.2`, `1:2`. */
export function isDotted({type}: Reading): boolean {
  if (type.charCodeAt(0) !== 0x31) return false
  const separator = type.charCodeAt(1)
  return separator === 0x2e || separator === 0x3a || separator === 0x7c || separator === 0x40
}

/** Whether it is a verse, which starts anew in each chapter: `1:2`, `GEN 1:2`. */
export const isVerse = (reading: Reading): boolean => isDotted(reading) && reading.type.charCodeAt(1) !== 0x2e

/** Rank of a division, lower holds higher; `undefined` for lists. */
export const rankOf = ({rank}: Reading): number | undefined => rank

/** Whether divisions of this rank are articles, which hold paragraphs and no other divisions. */
export const isArticle = (rank: number | undefined): boolean => rank !== undefined && rank >= 6
