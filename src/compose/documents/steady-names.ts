import type {Collation} from '../../collate/index.ts'
import type {Concordance, Rendering, Stray} from '../../discover/index.ts'
import type {TermRendering} from '../../judge/index.ts'
import {termOf} from '../terms.ts'
import {termIn} from './joined-terms.ts'
import {qualified} from './name.ts'
import type {SteadyName} from './with-steady-names.ts'

/** The names that a work strays from, as the terms of all works have them. */
export function steadyNamesOf(
  document: string,
  collation: Collation,
  {concepts, strays = []}: Pick<Concordance, 'concepts' | 'strays'>,
): SteadyName[] {
  const columns = [...collation.translations.keys()]
  return strays.map((stray) => {
    const concept = concepts[stray.concept] ?? conceptOf(stray)
    return {
      term: termIn(document, termOf(collation, concept, columns, true)),
      renderings: elsewhere(stray, (translation) => collation.translations[translation]!.id),
    }
  })
}

/** Between languages there are no concepts yet: what stands opposite to both names is one. */
function conceptOf({pivots, name, steady, score}: Stray): Concordance['concepts'][number] {
  const label = [...new Set([...pivots.map(({text}) => text), steady.text, name.text])].join(' / ')
  const id = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, '-')
    .replace(/-?\/-?/g, '/')
  const evidence = {for: steady.places.length, against: 0}
  return {id, label, source: 'statistics', renderings: [...pivots, name], score, termhood: 1, evidence}
}

function elsewhere(
  {translation, pivots, steady}: Stray,
  idOf: (translation: number) => string,
): TermRendering[] {
  const clauses = steady.places.flatMap((one) => one.clauses.map((key) => qualified(one.document, key)))
  const counts = steady.places.flatMap((one) => one.counts)
  const count = steady.places.reduce((sum, {times}) => sum + times, 0)
  const named = (one: Pick<Rendering, 'translation' | 'text'>): TermRendering => ({
    translation: idOf(one.translation),
    text: one.text,
    count,
    clauses,
    counts,
  })
  return [named({translation, text: steady.text}), ...pivots.map(named)]
}
