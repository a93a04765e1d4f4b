import {ranks} from '../label/division.ts'
import type {Reading} from '../label/label.ts'

/** Where a reader stands: the last clause of the innermost open list, and through `parent` of those around it. */
export interface Place {
  id: number
  parent: Place | undefined
  depth: number
  reading: Reading
}

/** Makes places, each only once, so that outlines that agree can be told by one number. */
export class Places {
  private readonly known = new Map<string, Place>()

  at(parent: Place | undefined, reading: Reading): Place {
    const {type, prefix, number, inserted} = reading
    const name = `${parent?.id ?? 0} ${type} ${prefix}${number} ${inserted}`
    let place = this.known.get(name)
    if (!place) {
      place = {id: this.known.size + 1, parent, depth: (parent?.depth ?? 0) + 1, reading}
      this.known.set(name, place)
    }
    return place
  }
}

/** Which kinds of lists were seen under which, as a set that grows along an outline; each set only once. */
export interface Learnt {
  id: number
  /** `parent>child` types. */
  pairs: ReadonlySet<string>
  types: ReadonlySet<string>
}

export class Lessons {
  private readonly known = new Map<string, Learnt>()
  readonly none: Learnt = {id: 0, pairs: new Set(), types: new Set()}

  with(learnt: Learnt, pair: string, type: string): Learnt {
    if (learnt.pairs.has(pair)) return learnt
    const pairs = [...learnt.pairs, pair].sort()
    const name = pairs.join('\n')
    let grown = this.known.get(name)
    if (!grown) {
      grown = {id: this.known.size + 1, pairs: new Set(pairs), types: new Set([...learnt.types, type])}
      this.known.set(name, grown)
    }
    return grown
  }
}

export const pairOf = (parent: Place | undefined, type: string): string =>
  `${parent?.reading.type ?? ''}>${type}`

/** The numbers that a dotted label below this place starts with: `1.2.` below 1.2. */
export function pathOf({reading}: Place): string | undefined {
  if (reading.division !== '' || reading.kind === 'number') return `${reading.prefix}${reading.number}.`
  return undefined
}

export const isDotted = ({type}: Reading): boolean => /^1\.\d/.test(type)

/**
 * Rank of a division, lower holds higher; `undefined` for lists. An unnumbered heading of Markdown stands
 * between chapters and articles.
 */
export function rankOf({division, style, type}: Reading): number | undefined {
  return style === '#' ? 4.5 + Number(type.slice(1)) / 10 : ranks[division]
}
