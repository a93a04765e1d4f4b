import {idOfLabel, type NamedStray} from '../../discover/index.ts'
import type {ReportTerm, TermRendering} from '../../judge/index.ts'
import type {DocumentReport} from './document-report.ts'
import {termIn} from './term-in.ts'

/** What many works call by one name and one work by another, ready to stand among the terms of all. */
export interface SteadyName {
  /** The work that has the other name. */
  document: string
  /** The term it is about by its id; what it is where no work tells of that term. */
  term: ReportTerm
  /** The names of the other works, and what stands opposite to them there. */
  renderings: SteadyRendering[]
}

/** What a translation says in works, and in which. */
export interface SteadyRendering {
  /** Its id. */
  translation: string
  text: string
  steady: NamedStray['steady']
}

/** The names that a work strays from, as the terms of all works have them. */
export function steadyNamesOf(
  {document, report}: DocumentReport,
  strays: readonly NamedStray[],
): SteadyName[] {
  const paths = new Map(report.translations.map(({id, path}) => [id, path]))
  return strays.map((stray) => {
    const {name, pivots, steady} = stray
    return {
      document,
      term: termIn(document, termOf(stray, paths)),
      renderings: [name, ...pivots].map(({translation, text}, at) => ({
        translation,
        text: at === 0 ? steady.text : text,
        steady,
      })),
    }
  })
}

/** What a stray is about, if no work tells of it: between languages there may be no concept yet. */
function termOf(
  {name, pivots, steady, concept, score}: NamedStray,
  paths: ReadonlyMap<string, string>,
): ReportTerm {
  const label = [...new Set([...pivots.map(({text}) => text), steady.text, name.text])].join(' / ')
  const renderingOf = ({
    translation,
    text,
    times,
    clauses,
    counts,
    position,
  }: typeof name): TermRendering => ({
    translation,
    text,
    count: times,
    ...(steady.hasClauses && {clauses, counts, path: paths.get(translation)!, position}),
  })
  return {
    id: concept ?? idOfLabel(label),
    label,
    source: 'statistics',
    score,
    termhood: 1,
    evidence: {for: steady.works, against: 0},
    renderings: [...pivots, name].map(renderingOf),
  }
}
