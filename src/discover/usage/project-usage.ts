import {append} from '../../group.ts'
import type {KnownStray, Usage} from './said.ts'

/** A name is steady if so many works have it, and no other. */
const leastWorks = 3
/** Works that have another name beside those that have the steady one, at most. */
const mostAstray = 1 / 3
/** A word that stands for the pivot in fewer of its places stands for much else, too. */
const leastShare = 0.5

/**
 * One place is wording more often than a name (of KJV and ASV by books, 280 of 339 strays stand once, and half of these
 * are such), unless the others have the name but once, too. Between languages one link is a guess.
 */
const leastTimes = 2
const oncePerWork = 1.5

/** A name that stands for a pivot, in columns by work: two hundred works have a hundred thousand such uses. */
interface Said {
  isAbroad: boolean
  /** How often it is written how. */
  texts: Map<string, number>
  /** Indices of works. */
  works: number[]
  times: number[]
  places: Pick<Usage, 'clauses' | 'counts'>[]
}

/** What the works of a project call things: sums over works, in whatever order these come. */
export class ProjectUsage {
  private readonly documents: string[] = []
  private readonly byPivot = new Map<string, Map<string, Said>>()

  /** @param keepsPlaces whether it will be asked in which clauses the names of the others stand */
  constructor(private readonly keepsPlaces: boolean) {}

  add(document: string, usage: readonly Usage[]): void {
    const work = this.documents.push(document) - 1
    for (const {of, through, name, pivot, text, times, all, isAbroad, clauses, counts} of usage) {
      if (times < leastShare * all) continue
      const key = JSON.stringify([of, through, pivot])
      const names = this.byPivot.get(key) ?? new Map<string, Said>()
      this.byPivot.set(key, names)
      const said: Said = names.get(name) ?? {isAbroad, texts: new Map(), works: [], times: [], places: []}
      names.set(name, said)
      said.texts.set(text, (said.texts.get(text) ?? 0) + times)
      said.works.push(work)
      said.times.push(times)
      if (this.keepsPlaces) said.places.push({clauses, counts})
    }
  }

  /** Names that are steady in most works and another in a few: by work, those that stray there. */
  strays(): Map<string, KnownStray[]> {
    const found = new Map<string, KnownStray[]>()
    for (const [key, names] of [...this.byPivot].sort(byName)) {
      const [of, through, pivot] = JSON.parse(key) as [string, string, string]
      const steady = steadyOf(names)
      if (!steady) continue
      const told = this.told(...steady)
      for (const [work, name] of foremostOf(names)) {
        if (name === told.name) continue
        const {works, times, isAbroad} = names.get(name)!
        const isOnce = times[works.indexOf(work)]! < leastTimes
        if (isOnce && (isAbroad || !isRare(steady[1]))) continue
        append(found, this.documents[work]!, {of, through, name, pivot, steady: told})
      }
    }
    return found
  }

  private told(name: string, {texts, works, times, places}: Said): KnownStray['steady'] {
    const [[text]] = [...texts].sort((a, b) => b[1] - a[1] || byName(a, b)) as [[string, number]]
    const all = works.map((work, at) => ({
      document: this.documents[work]!,
      times: times[at]!,
      ...(places[at] ?? {clauses: [], counts: []}),
    }))
    return {name, text, places: all.sort((a, b) => (a.document < b.document ? -1 : 1))}
  }
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** Whether most works have it in one place. */
const isRare = ({works, times}: Said): boolean =>
  times.reduce((sum, count) => sum + count, 0) < oncePerWork * works.length

/** By work, the name that stands most often for the pivot there; of equals the first by name. */
function foremostOf(names: ReadonlyMap<string, Said>): Map<number, string> {
  const foremost = new Map<number, {name: string; times: number}>()
  for (const [name, {works, times}] of [...names].sort(byName)) {
    for (const [at, work] of works.entries()) {
      if (times[at]! > (foremost.get(work)?.times ?? 0)) foremost.set(work, {name, times: times[at]!})
    }
  }
  return new Map([...foremost].map(([work, {name}]) => [work, name]))
}

function steadyOf(names: ReadonlyMap<string, Said>): [name: string, said: Said] | undefined {
  if (names.size < 2 || [...names.values()].every(({works}) => works.length < leastWorks)) return undefined
  const worksOf = new Map<string, number>()
  const foremost = foremostOf(names)
  for (const name of foremost.values()) worksOf.set(name, (worksOf.get(name) ?? 0) + 1)
  const [first] = [...worksOf].sort((a, b) => b[1] - a[1] || byName(a, b))
  const [name, works] = first!
  const others = foremost.size - works
  if (works < leastWorks || others === 0 || others > mostAstray * works) return undefined
  return [name, names.get(name)!]
}
