import type {Collation} from '../../collate/index.ts'
import type {Concept, Concordance, Rendering} from '../../discover/index.ts'
import {type Position, positionOf} from '../../parse/index.ts'

/** One concept as `terms` prints it. */
export interface TermRow {
  id: string
  label: string
  source: Concept['source']
  score: number
  termhood: number
  evidence: {for: number; against: number}
  /** One cell a translation that is shown, in the collation's order. */
  cells: TermCell[][]
}

export interface TermCell {
  text: string
  count: number
  clauses: string[]
  /** Of the first occurrence. */
  path: string
  position: Position
}

/** Gathers the matrix concept × translation; concepts keep the order they were discovered in. */
export function viewTerms(
  collation: Collation,
  concepts: Concordance['concepts'],
  shown: readonly boolean[],
): TermRow[] {
  const columns = collation.translations.flatMap((_, at) => (shown[at] ? [at] : []))
  return concepts.map(({id, label, source, score, termhood, evidence, renderings}) => ({
    id,
    label,
    source,
    score,
    termhood,
    evidence,
    cells: columns.map((at) =>
      renderings
        .filter((one) => one.translation === at && (one.count ?? one.occurrences.length) > 0)
        .map((rendering) => viewRendering(collation, rendering)),
    ),
  }))
}

/** Places are looked up when a format prints them: a table prints none, and whole Bibles have hundreds of thousands. */
function viewRendering(collation: Collation, rendering: Rendering): TermCell {
  const translation = collation.translations[rendering.translation]!
  return {
    text: rendering.text,
    count: rendering.count ?? rendering.occurrences.length,
    get clauses() {
      return [
        ...new Set(rendering.occurrences.map(({row, clause}) => collation.rows[row]?.key ?? clause.key)),
      ]
    },
    path: translation.path,
    get position() {
      const [first] = rendering.occurrences
      return positionOf(translation, first!.clause, first!.start, first!.end)
    },
  }
}
