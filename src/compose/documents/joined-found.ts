import type {Found, ReportTranslation, Tally} from '../../judge/index.ts'
import type {DocumentReport} from './document-report.ts'
import {joinTerms} from './joined-terms.ts'
import {qualified} from './name.ts'
import {termIn} from './term-in.ts'

/** Where a text occurs in many works: translation by translation, in each by the names of the works. */
export function foundOfDocuments(
  parts: readonly DocumentReport[],
  translations: readonly ReportTranslation[],
): Found {
  const rank = new Map(translations.map(({id}, at) => [id, at]))
  const all = parts.flatMap(({document, report}) => (report.found ? [{document, found: report.found}] : []))
  const {query, context} = all[0]!.found
  const concepts = all.flatMap(({document, found}) =>
    found.concept ? [termIn(document, found.concept)] : [],
  )
  const hits = all.flatMap(({document, found}) =>
    (found.hits ?? []).map((hit) => ({...hit, key: qualified(document, hit.key)})),
  )
  return {
    query,
    counts: translations.map(({id}) => ({
      translation: id,
      count: all
        .flatMap(({found}) => found.counts)
        .reduce((sum, {translation, count}) => (translation === id ? sum + count : sum), 0),
    })),
    ...(context !== undefined && {context}),
    concept: concepts.length > 0 ? joinTerms(concepts, rank) : null,
    ...(all.some(({found}) => found.hits) && {
      hits: hits.toSorted((a, b) => rank.get(a.translation)! - rank.get(b.translation)!),
    }),
    tallies: talliesOf(
      all.flatMap(({found}) => found.tallies),
      rank,
    ),
  }
}

function talliesOf(tallies: readonly Tally[], rank: ReadonlyMap<string, number>): Tally[] {
  const byId = new Map<string, Tally>()
  for (const {translation, renderings, without} of tallies) {
    const known = byId.get(translation) ?? {translation, renderings: [], without: 0}
    byId.set(translation, known)
    known.without += without
    for (const {text, count} of renderings) {
      const same = known.renderings.find((one) => one.text === text)
      if (same) same.count += count
      else known.renderings.push({text, count})
    }
  }
  for (const {renderings} of byId.values()) {
    renderings.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
  }
  return [...byId.values()].sort((a, b) => rank.get(a.translation)! - rank.get(b.translation)!)
}
