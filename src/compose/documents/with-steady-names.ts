import type {ReportTerm, TermRendering} from '../../judge/index.ts'

/** What many works call by one name and one work by another, ready to stand among the terms of all. */
export interface SteadyName {
  /** The term of the work it is about; one of its own where the work has none. */
  term: ReportTerm
  /** The names of the other works, and what stands opposite to them there. */
  renderings: TermRendering[]
}

/** Terms of all works with the names that most of them have, each place once. */
export function withSteadyNames(terms: readonly ReportTerm[], names: readonly SteadyName[]): ReportTerm[] {
  const byId = new Map(terms.map((term) => [term.id, term]))
  for (const {term, renderings} of names) {
    const known = byId.get(term.id) ?? term
    const all = [...known.renderings]
    for (const more of renderings) {
      const at = all.findIndex(
        ({translation, text}) =>
          translation === more.translation && text.toLowerCase() === more.text.toLowerCase(),
      )
      if (at < 0) all.push(more)
      else all[at] = withPlaces(all[at]!, more)
    }
    byId.set(term.id, {...known, renderings: all})
  }
  return [...byId.values()]
}

function withPlaces(one: TermRendering, more: TermRendering): TermRendering {
  const clauses = [...(one.clauses ?? [])]
  const counts = [...(one.counts ?? [])]
  const known = new Set(clauses)
  let count = one.count
  for (const [at, key] of (more.clauses ?? []).entries()) {
    if (known.has(key)) continue
    known.add(key)
    clauses.push(key)
    counts.push(more.counts![at]!)
    count += more.counts![at]!
  }
  return {...one, count, clauses, counts}
}
