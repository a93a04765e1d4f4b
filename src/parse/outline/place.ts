import {ranks} from '../label/division-label.ts'
import type {Reading} from '../label/label.ts'

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

/** Makes places, each only once, so that outlines that agree can be told by one number. */
export class Places {
  private count = 0
  private readonly roots = new Map<string, Place>()

  at(parent: Place | undefined, reading: Reading): Place {
    if (parent) parent.inner ??= new Map()
    const siblings = parent?.inner ?? this.roots
    reading.name ??= `${reading.type} ${reading.prefix}${reading.number} ${reading.inserted}`
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
    place.next ??= this.at(place.parent, {
      ...place.reading,
      number: place.reading.number + 1,
      inserted: 0,
      suffix: '',
      name: undefined,
    })
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
  if (reading.division !== '' || reading.kind === 'number') return `${reading.prefix}${reading.number}.`
  return undefined
}

export const isDotted = ({type}: Reading): boolean => type.startsWith('1.')

/**
 * Rank of a division, lower holds higher; `undefined` for lists. An unnumbered heading of Markdown stands
 * between chapters and articles.
 */
export function rankOf({division, style, type}: Reading): number | undefined {
  return style === '#' ? 4.5 + Number(type.slice(1)) / 10 : ranks[division]
}
