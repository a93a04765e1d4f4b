import {afterOf, type Reading} from '../label/label.ts'

/** Where a reader stands: the last clause of the innermost open list, and through `parent` of those around it. */
export interface Place {
  id: number
  parent: Place | undefined
  depth: number
  reading: Reading
  /** Number of its reading's type. */
  list: number
  /** Places of lists below this one, by the names of their readings; most have none. */
  inner?: Map<string, Place>
  next?: Place
}

/** Type and number: most are plain. */
const nameOf = ({type, prefix, number, inserted, until}: Reading): string =>
  inserted === 0 && until === undefined
    ? `${type} ${prefix}${number}`
    : `${type} ${prefix}${number} ${inserted} ${until ?? ''}`

/** Makes places, each only once, so that outlines that agree can be told by one number. */
export class Places {
  private count = 0
  private readonly roots = new Map<string, Place>()

  at(parent: Place | undefined, reading: Reading): Place {
    if (parent) parent.inner ??= new Map()
    const siblings = parent?.inner ?? this.roots
    reading.name ??= nameOf(reading)
    let place = siblings.get(reading.name)
    if (!place) {
      this.count++
      const depth = (parent?.depth ?? 0) + 1
      place = {id: this.count, parent, depth, reading, list: listOf(reading.type)}
      siblings.set(reading.name, place)
    }
    return place
  }

  /** The place behind this one in its list. */
  after(place: Place): Place {
    place.next ??= this.at(place.parent, afterOf(place.reading))
    return place.next
  }
}

/** Which kinds of lists were seen under which, as a set that grows along an outline; each set only once. */
export interface Learnt {
  id: number
  /** Ascending. */
  pairs: readonly number[]
  types: readonly string[]
  grown: Map<number, Learnt>
}

export class Lessons {
  private readonly known = new Map<string, Learnt>()
  readonly none: Learnt = {id: 0, pairs: [], types: [], grown: new Map()}

  with(learnt: Learnt, pair: number, type: string): Learnt {
    if (learnt.pairs.includes(pair)) return learnt
    const before = learnt.grown.get(pair)
    if (before) return before
    const above = learnt.pairs.findIndex((other) => other > pair)
    const pairs = learnt.pairs.toSpliced(above < 0 ? learnt.pairs.length : above, 0, pair)
    const name = pairs.join()
    let grown = this.known.get(name)
    if (!grown) {
      const types = learnt.types.includes(type) ? learnt.types : [...learnt.types, type]
      grown = {id: this.known.size + 1, pairs, types, grown: new Map()}
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

/** A kind of list below a kind of clause, as one number. */
export const pairOf = (parent: Place | undefined, list: number): number => (parent?.list ?? 0) * 4096 + list

/** The numbers that a dotted label below this place starts with: `1.2.` below 1.2. */
export function pathOf({reading}: Place): string | undefined {
  if (reading.division !== '' || reading.kind === 'number')
    return `${reading.prefix}${reading.number}${reading.suffix}.`
  return undefined
}

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
