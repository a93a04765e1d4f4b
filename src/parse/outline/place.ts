import {ranks} from '../label/division.ts'
import type {Reading} from '../label/label.ts'

/** Where a reader stands: the last clause of the innermost open list, and through `parent` of those around it. */
export interface Place {
  id: number
  parent: Place | undefined
  depth: number
  reading: Reading
  /** Places of lists below this one, by the names of their readings. */
  inner: Map<string, Place>
  next?: Place
}

/** Makes places, each only once, so that outlines that agree can be told by one number. */
export class Places {
  private count = 0
  private readonly roots = new Map<string, Place>()

  at(parent: Place | undefined, reading: Reading): Place {
    const siblings = parent ? parent.inner : this.roots
    reading.name ??= `${reading.type} ${reading.prefix}${reading.number} ${reading.inserted}`
    let place = siblings.get(reading.name)
    if (!place) {
      place = {id: ++this.count, parent, depth: (parent?.depth ?? 0) + 1, reading, inner: new Map()}
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
  pairs: ReadonlySet<number>
  types: ReadonlySet<string>
  grown: Map<number, Learnt>
}

export class Lessons {
  private readonly known = new Map<string, Learnt>()
  readonly none: Learnt = {id: 0, pairs: new Set(), types: new Set(), grown: new Map()}

  with(learnt: Learnt, pair: number, type: string): Learnt {
    if (learnt.pairs.has(pair)) return learnt
    const before = learnt.grown.get(pair)
    if (before) return before
    const pairs = [...learnt.pairs, pair].sort((a, b) => a - b)
    const name = pairs.join()
    let grown = this.known.get(name)
    if (!grown) {
      const types = new Set([...learnt.types, type])
      grown = {id: this.known.size + 1, pairs: new Set(pairs), types, grown: new Map()}
      this.known.set(name, grown)
    }
    learnt.grown.set(pair, grown)
    return grown
  }
}

/** Types are few, whatever the texts: a number for each, as they are met. */
const numbers = new Map<string, number>()
const numberOf = (type: string): number => {
  let number = numbers.get(type)
  if (number === undefined) {
    number = numbers.size + 1
    numbers.set(type, number)
  }
  return number
}

/** A kind of list below a kind of clause, as one number. */
export const pairOf = (parent: Place | undefined, type: string): number =>
  (parent ? numberOf(parent.reading.type) : 0) * 4096 + numberOf(type)

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
