import {selectRows} from '../collate/index.ts'
import {narrowReport, type Report} from '../judge/index.ts'
import type {Comparison} from '../project/index.ts'
import {pickTranslations} from '../project/index.ts'
import type {Options} from './parsed-options.ts'

/**
 * The part of a report that `--clause`, `--rule` and `--translation` ask for.
 *
 * @throws InputError for a clause or a translation that is not there
 */
export function narrow({report, collation}: Comparison, {clause, rule, translation}: Options): Report {
  pickTranslations(collation.translations, translation)
  const rows = clause?.flatMap((query) => selectRows(collation, query))
  return narrowReport(report, {
    ...(rows && {clauses: new Set(rows.map((row) => collation.rows[row]!.key))}),
    ...(rule && {rules: rule}),
    ...(translation && {translations: translation}),
  })
}
