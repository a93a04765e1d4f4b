import type {ReportRow} from '../../judge/index.ts'
import {visible} from '../visible.ts'

/** More parts than this are no choice but a list to search. */
const most = 200

/**
 * The part of the work that each row belongs to: by the highest level at which rows differ, so that a page of one book
 * is divided into its chapters.
 */
export function branchesOf(rows: readonly Pick<ReportRow, 'levels'>[]): string[] {
  for (let depth = 1; depth <= 3; depth++) {
    const branches = rows.map(({levels}) => visible(levels.slice(0, depth).join('.')))
    const different = new Set(branches).size
    if (different > most) break
    if (different > 1) return branches
  }
  return rows.map(() => '')
}
