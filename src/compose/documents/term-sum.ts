import type {ReportTerm, TermRendering} from '../../judge/index.ts'
import {qualified} from './name.ts'
import type {SteadyRendering} from './steady-names.ts'

/** What is asked of a sum of terms. */
interface SumOptions {
  /** Ids of translations that are one text in all works: each place of theirs counts once. */
  shared?: ReadonlySet<string> | undefined
  /** Whether it will be asked which works have a rendering. */
  keepsDocuments?: boolean
}

interface RenderingSum {
  first: TermRendering
  count: number
  clauses: string[] | undefined
  counts: number[] | undefined
  apart: string[] | undefined
  documents: Set<string> | undefined
  /** What was added of works by the names that most have. */
  steadies: SteadyRendering['steady'][]
}

/** Terms of one id, added up one by one: what is not said of all of them is said by the first. */
export class TermSum {
  private readonly byName = new Map<string, RenderingSum>()
  private score = 0
  private termhood = 0
  private readonly evidence = {for: 0, against: 0}
  private readonly shared: ReadonlySet<string>

  constructor(
    private readonly first: ReportTerm,
    private readonly options: SumOptions = {},
  ) {
    this.shared = options.shared ?? new Set()
  }

  add({score, termhood, evidence, renderings}: ReportTerm, document?: string): void {
    this.score = Math.max(this.score, score)
    this.termhood = Math.max(this.termhood, termhood)
    this.evidence.for += evidence.for
    this.evidence.against += evidence.against
    for (const one of renderings) this.addRendering(one, document)
  }

  addRendering(one: TermRendering, document?: string): void {
    const name = nameOf(one)
    const known = this.byName.get(name)
    if (!known) this.byName.set(name, this.sumOf(one, document))
    else if (!this.shared.has(one.translation)) addTo(known, one, document)
    // Of a text that all works have in common the sum is what the work says that met most of it.
    else if (known.count < one.count) this.byName.set(name, this.sumOf(one, document))
  }

  private sumOf(first: TermRendering, document: string | undefined): RenderingSum {
    const {count, clauses, counts, apart} = first
    const documents = this.options.keepsDocuments && document !== undefined ? new Set([document]) : undefined
    return {first, count, clauses, counts, apart, documents, steadies: []}
  }

  /** Adds what most works say; a work of which it is known what it says counts once. */
  addSteady({translation, text, steady}: SteadyRendering): void {
    const known = this.named(translation, text)
    if (known?.steadies.includes(steady)) return
    const before = new Set([
      ...(known?.documents ?? []),
      ...(known?.steadies ?? []).flatMap((one) => one.places().map(({document}) => document)),
    ])
    let added: TermRendering = {translation, text: known?.first.text ?? text, count: steady.times}
    // Its places are as many as works have it: where the sum is all that is told, they are not made.
    if (steady.hasClauses || before.size > 0) {
      const places = steady.places().filter(({document}) => !before.has(document))
      added = {
        ...added,
        count: places.reduce((sum, {times}) => sum + times, 0),
        ...(steady.hasClauses && {
          clauses: places.flatMap(({document, clauses}) => clauses!.map((key) => qualified(document, key))),
          counts: places.flatMap(({counts}) => counts!),
        }),
      }
    }
    if (known) addTo(known, added)
    else this.byName.set(nameOf(added), this.sumOf(added, undefined))
    this.named(translation, text)!.steadies.push(steady)
  }

  /** A rendering, however it is capitalised. */
  private named(translation: string, text: string): RenderingSum | undefined {
    const same = this.byName.get(nameOf({translation, text}))
    if (same) return same
    const small = text.toLowerCase()
    return [...this.byName.values()].find(
      ({first}) => first.translation === translation && first.text.toLowerCase() === small,
    )
  }

  /** @param rank of the translations that are wanted, by id */
  total(rank: ReadonlyMap<string, number>): ReportTerm {
    const renderings = [...this.byName.values()]
      .filter(({first}) => rank.has(first.translation))
      .map(
        ({first, count, clauses, counts, apart}): TermRendering => ({
          ...first,
          count,
          ...(clauses && {clauses}),
          ...(counts && {counts}),
          ...(apart && {apart}),
        }),
      )
    renderings.sort((a, b) => rank.get(a.translation)! - rank.get(b.translation)! || b.count - a.count)
    return {
      ...this.first,
      score: this.score,
      termhood: this.termhood,
      evidence: {...this.evidence},
      renderings,
    }
  }
}

const nameOf = ({translation, text}: Pick<TermRendering, 'translation' | 'text'>): string =>
  JSON.stringify([translation, text])

function addTo(sum: RenderingSum, {count, clauses, counts, apart}: TermRendering, document?: string): void {
  sum.count += count
  sum.clauses = joined(sum.clauses, clauses, sum.first.clauses)
  sum.counts = joined(sum.counts, counts, sum.first.counts)
  sum.apart = joined(sum.apart, apart, sum.first.apart)
  if (document !== undefined) sum.documents?.add(document)
}

/** Puts more behind what there is, which is copied once: the list of the first is not ours to change. */
function joined<T>(
  known: T[] | undefined,
  more: readonly T[] | undefined,
  first: T[] | undefined,
): T[] | undefined {
  if (!more) return known
  const own = known === undefined || known === first ? [...(known ?? [])] : known
  for (const one of more) own.push(one)
  return own
}
