import {InputError} from '../failure.ts'
import type {CsvOptions} from './csv/write-csv.ts'
import type {TbxOptions} from './tbx/write-tbx.ts'
import type {Termbase} from './termbase.ts'

export type {CsvOptions} from './csv/write-csv.ts'
export {joinTermbases} from './join.ts'
export {appliesTo, type Match, matcherOf} from './match.ts'
export {proposeTermbase} from './propose.ts'
export type {TbxOptions} from './tbx/write-tbx.ts'
export type {Term, Termbase, TermbaseConcept} from './termbase.ts'

/** Files a termbase can be kept in. */
export type TermbaseFormat = 'tbx' | 'csv'

/** TBX starts with a tag; nothing else does. */
function termbaseFormat(text: string): TermbaseFormat {
  return /^\uFEFF?\s*</.test(text) ? 'tbx' : 'csv'
}

/**
 * Reads a termbase in TBX or CSV, told apart by content. Asynchronous, since most runs need no XML reader.
 *
 * @param path for messages
 * @throws InputError if it is neither
 */
export async function readTermbase(text: string, path: string): Promise<Termbase> {
  if (/^<{7} /m.test(text) && /^>{7} /m.test(text))
    throw new InputError(`\`${path}\` holds marks of an unfinished merge; resolve them`)
  if (termbaseFormat(text) === 'csv') return (await import('./csv/read-csv.ts')).readCsv(text, path)
  return (await import('./tbx/read-tbx.ts')).readTbx(text.replace(/^\uFEFF/, ''), path)
}

/** Writes a termbase in a format that `readTermbase` reads back. */
export async function printTermbase(
  termbase: Termbase,
  format: TermbaseFormat,
  options: TbxOptions & CsvOptions = {},
): Promise<string> {
  if (format === 'csv') return (await import('./csv/write-csv.ts')).writeCsv(termbase, options)
  return (await import('./tbx/write-tbx.ts')).writeTbx(termbase, options)
}
