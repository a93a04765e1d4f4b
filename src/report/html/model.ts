import type {Collation} from '../../collate/index.ts'
import type {Concordance} from '../../discover/index.ts'
import type {Finding, Report} from '../../judge/index.ts'

/** What the HTML report is made of. */
export interface HtmlInput {
  report: Report
  collation: Collation
  concordance: Concordance
}

export interface HtmlOptions {
  /** Name of the file that is opened first; others stand in a folder beside it. */
  name: string
  /** Works of more rows than this are split; 1,200 unless told otherwise. */
  rowsPerFile?: number
}

/** One file of the report, its path relative to the folder of the first. */
export interface HtmlFile {
  path: string
  text: string
}

/** What every page knows. */
export interface Model extends HtmlInput {
  /** Indices of translations that rows are laid by; the others are commentaries. */
  witnesses: number[]
  /** Findings by row key, in the report's order. */
  byRow: Map<string, Finding[]>
  /** Number of a concept in the list of concepts, from 1, by its id. */
  numbers: Map<string, number>
  /** Link to a row. */
  hrefOf(key: string): string
  /** Link to a concept in the list, if it is listed. */
  hrefOfConcept(id: string): string | undefined
}

/** Findings of these rules are shown as phrases that differ; all others as remarks. */
export const divergenceRules: readonly string[] = ['term-divergence', 'wording-divergence']

export function findingsByRow({findings}: Report): Map<string, Finding[]> {
  const byRow = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = byRow.get(finding.clause)
    if (known) known.push(finding)
    else byRow.set(finding.clause, [finding])
  }
  return byRow
}
