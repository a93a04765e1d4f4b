import type {Collation} from '../../collate/index.ts'
import {nothingInRows} from '../checks/checks.ts'
import {rowChecker} from '../checks/row-checker.ts'
import {checksText, type PlainPhrases, plainPhrases} from './found-in-row.ts'
import {countWords, pairsToCompare, rowWeigher} from './weighing.ts'

/** What is found in single rows, as plain data that another process or thread goes on with. */
export interface RowWork {
  /** What phrases of a row differ. */
  phrases(row: number): PlainPhrases
  /** What the texts of a row say differently, as JSON; absent where it was not asked for, or is not of this row alone. */
  checks(row: number): string | undefined
}

/**
 * Works on single rows: what their phrases and, where asked for, their texts say differently. That is most of the work, and each
 * row can be done by another process or thread, since all that a row goes by beside its texts is counted first, in the whole work.
 *
 * @param isJudged whether texts are to be compared, too, as judging asks
 */
export async function workOnRows(collation: Collation, isJudged: boolean): Promise<RowWork> {
  const counted = await countWords(collation)
  const weigh = rowWeigher(collation, pairsToCompare(collation, 'translation'), counted)
  const compare = isJudged ? rowChecker(collation, counted.lexicons) : undefined
  return {
    phrases: (row) => plainPhrases(weigh(row)),
    checks(row) {
      if (!compare) return undefined
      const found = nothingInRows()
      compare.compare(compare.read(row), found)
      return checksText(found, collation.rows[row]!.readings)
    },
  }
}
