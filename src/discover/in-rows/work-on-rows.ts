import type {Collation} from '../../collate/index.ts'
import {nothingInRows} from '../checks/checks.ts'
import {rowChecker} from '../checks/row-checker.ts'
import {checksText, type PlainPhrases, plainPhrases} from './found-in-row.ts'
import {countWords, pairsToCompare, rowWeigher} from './weighing.ts'

/** What was found in one row, as plain data that another process goes on with. */
export interface FoundInRow {
  phrases: PlainPhrases
  /** JSON; absent where it was not asked for, or is not of this row alone. */
  checks?: string
}

/**
 * Works on single rows: what their phrases and, where asked for, their texts say differently. That is most of the work, and each
 * row can be done by another process, since all that a row goes by beside its texts is counted first, in the whole work.
 *
 * @param isJudged whether texts are to be compared, too, as judging asks
 */
export async function workOnRows(
  collation: Collation,
  isJudged: boolean,
): Promise<(row: number) => FoundInRow> {
  const counted = await countWords(collation)
  const weigh = rowWeigher(collation, pairsToCompare(collation, 'translation'), counted)
  const compare = isJudged ? rowChecker(collation, counted.lexicons) : undefined
  return (row) => {
    const phrases = plainPhrases(weigh(row))
    if (!compare) return {phrases}
    const found = nothingInRows()
    compare.compare(compare.read(row), found)
    const checks = checksText(found, collation.rows[row]!.readings)
    return {phrases, ...(checks !== undefined && {checks})}
  }
}
