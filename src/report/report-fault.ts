import {type OutputUnit, type Schema, Validator} from '@cfworker/json-schema'
import type {Report, ReportRow} from '../judge/index.ts'
import reportSchema from './report.schema.json' with {type: 'json'}

/** What is wrong with it. Rows may be hundreds of thousands: they are looked at for what reporters go by. */
export function faultIn(report: Report): string | undefined {
  const {texts, rows, alignment, terms, ...core} = report
  const validator = new Validator(reportSchema as unknown as Schema, '2020-12')
  const found = [
    ...errorsOf(validator, core),
    ...[texts, rows, alignment, terms].flatMap((list) =>
      list === undefined || Array.isArray(list) ? [] : ['a list was expected'],
    ),
  ]
  if (found.length > 0) return found[0]
  const columns = core.translations.length
  if (texts && texts.length !== columns) return 'it has not one text for each translation'
  if (alignment && alignment.length !== rows?.length) return '`alignment` has not one entry for each row'
  const stray = rows?.findIndex((row) => !isWhole(row, report))
  return stray === undefined || stray < 0
    ? undefined
    : `\`rows[${stray}]\` speaks of clauses that it does not hold`
}

function errorsOf(validator: Validator, value: object): string[] {
  try {
    const {valid, errors} = validator.validate(value)
    return valid ? [] : errors.slice(-1).map(told)
  } catch (error) {
    // The validator writes names into addresses, which hold no half of a surrogate pair, and goes as deep as the value.
    if (error instanceof URIError) return ['a name in it holds half a character']
    if (error instanceof RangeError) return ['it is nested too deep']
    throw error
  }
}

/** `#/quality/0/x` is no address that anybody writes, and `False boolean schema.` says nothing to who has a stray field. */
function told({instanceLocation, error}: OutputUnit): string {
  const place = instanceLocation
    .replace(/^#\/?/, '')
    .replaceAll(/(?:^|\/)(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
  const what = error === 'False boolean schema.' ? 'is no field of reports' : error.replace(/\.$/, '')
  return `\`${place === '' ? 'the report' : place}\`: ${what}`
}

function isWhole({readings, levels}: ReportRow, {translations, texts}: Report): boolean {
  return (
    Array.isArray(levels) &&
    readings?.length === translations.length &&
    readings.every(
      (reading, column) =>
        reading === null ||
        (reading.passages.length > 0 &&
          reading.passages.every(({clause}) => texts?.[column]?.clauses[clause] !== undefined)),
    )
  )
}
