import {append} from '../../group.ts'
import {IntColumn} from '../../int-column.ts'
import type {KnownStray, PlacesIn, Steady, Usage} from './said.ts'

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

/** A name that stands for a pivot. */
interface Said {
  isAbroad: boolean
  /** How often it is written how. */
  texts: Map<string, number>
  /** Indices of works. */
  works: number[]
  times: number[]
  /** Indices of uses. */
  uses: number[]
}

/**
 * What the works of a project call things: sums over works, in whatever order these come. Uses are held in columns of
 * numbers, since two thousand works have two millions.
 */
export class ProjectUsage {
  private readonly documents: string[] = []
  /** Each string once. */
  private readonly texts = new Interned()
  /** Translations and pivot as JSON, each once, and whether the two speak two languages. */
  private readonly pivots = new Interned()
  private readonly isAbroad: boolean[] = []
  /** By use: indices of pivots, of texts, of works, and how often. */
  private readonly columns = {
    pivot: new IntColumn(),
    name: new IntColumn(),
    text: new IntColumn(),
    work: new IntColumn(),
    times: new IntColumn(),
  }
  /** By use: clauses and counts as JSON, which takes a tenth of the room. */
  private readonly places: string[] = []

  /** @param keepsPlaces whether it will be asked in which clauses the names of the others stand */
  constructor(private readonly keepsPlaces: boolean) {}

  add(document: string, usage: readonly Usage[]): void {
    const work = this.documents.push(document) - 1
    for (const {of, through, name, pivot, text, times, all, isAbroad, clauses, counts} of usage) {
      if (times < leastShare * all) continue
      const key = this.pivots.idOf(JSON.stringify([of, through, pivot]))
      this.isAbroad[key] ??= isAbroad
      this.columns.pivot.push(key)
      this.columns.name.push(this.texts.idOf(name))
      this.columns.text.push(this.texts.idOf(text))
      this.columns.work.push(work)
      this.columns.times.push(times)
      if (this.keepsPlaces) this.places.push(JSON.stringify({clauses, counts}))
    }
  }

  /** Names that are steady in most works and another in a few: by work, those that stray there. */
  strays(): Map<string, KnownStray[]> {
    const found = new Map<string, KnownStray[]>()
    for (const [pivotId, uses] of this.usesByPivot()) {
      const names = this.namesIn(uses, this.isAbroad[pivotId]!)
      const steady = steadyOf(names)
      if (!steady) continue
      const [of, through, pivot] = JSON.parse(this.pivots.texts[pivotId]!) as [string, string, string]
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

  /** Pivots of several works in the order of their names, each with its uses in the order in which they came. */
  private *usesByPivot(): Generator<[pivot: number, uses: Int32Array]> {
    const {pivot} = this.columns
    const ends = new Int32Array(this.pivots.texts.length + 1)
    for (let use = 0; use < pivot.length; use++) ends[pivot.at(use) + 1]!++
    for (let id = 0; id + 1 < ends.length; id++) ends[id + 1]! += ends[id]!
    const starts = ends.slice()
    const sorted = new Int32Array(pivot.length)
    for (let use = 0; use < pivot.length; use++) sorted[starts[pivot.at(use)]!++] = use
    const names = this.pivots.texts
    const several = names.flatMap((_, id) => (ends[id + 1]! - ends[id]! > leastWorks ? id : []))
    several.sort((a, b) => (names[a]! < names[b]! ? -1 : 1))
    for (const id of several) yield [id, sorted.subarray(ends[id], ends[id + 1])]
  }

  private namesIn(uses: Int32Array, isAbroad: boolean): Map<string, Said> {
    const names = new Map<string, Said>()
    const {name, text, work, times} = this.columns
    for (const use of uses) {
      const called = this.texts.texts[name.at(use)]!
      const said: Said = names.get(called) ?? {isAbroad, texts: new Map(), works: [], times: [], uses: []}
      names.set(called, said)
      const written = this.texts.texts[text.at(use)]!
      said.texts.set(written, (said.texts.get(written) ?? 0) + times.at(use))
      said.works.push(work.at(use))
      said.times.push(times.at(use))
      said.uses.push(use)
    }
    return names
  }

  private told(name: string, {texts, works, times, uses}: Said): Steady {
    const [[text]] = [...texts].sort((a, b) => b[1] - a[1] || byName(a, b)) as [[string, number]]
    const placeOf = (at: number): PlacesIn => ({
      document: this.documents[works[at]!]!,
      times: times[at]!,
      ...(this.keepsPlaces && (JSON.parse(this.places[uses[at]!]!) as Pick<Usage, 'clauses' | 'counts'>)),
    })
    return {
      name,
      text,
      works: works.length,
      times: times.reduce((sum, one) => sum + one, 0),
      hasClauses: this.keepsPlaces,
      places: () => works.map((_, at) => placeOf(at)).sort((a, b) => (a.document < b.document ? -1 : 1)),
    }
  }
}

/** Strings as indices. */
class Interned {
  readonly texts: string[] = []
  private readonly ids = new Map<string, number>()

  idOf(text: string): number {
    let id = this.ids.get(text)
    if (id === undefined) {
      id = this.texts.push(text) - 1
      this.ids.set(text, id)
    }
    return id
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
