import {extname} from 'node:path'
import {Option} from 'commander'
import {harmless} from '../../../report/index.ts'
import {
  type CsvOptions,
  printTermbase,
  type TbxOptions,
  type Termbase,
  type TermbaseFormat,
} from '../../../termbase/index.ts'
import type {Context} from '../../context.ts'
import {outputOption} from '../../options.ts'

/** How a termbase is written; `-o` without a format goes by the file's name. */
export function termbaseOptions(): Option[] {
  return [
    outputOption('write to this file, not to stdout'),
    new Option('-f, --format <name>', 'tbx or csv (default: by the name of the file, else csv)').choices([
      'tbx',
      'csv',
    ]),
    new Option('--dialect <name>', 'of TBX').choices(['core', 'basic']).default('basic'),
    new Option('--style <name>', 'of TBX: categories as attributes (dca) or as tags (dct)')
      .choices(['dca', 'dct'])
      .default('dca'),
    ...csvOptions(),
  ]
}

/** How a table is written that people open in a spreadsheet. */
export function csvOptions(): Option[] {
  return [
    new Option(
      '--spreadsheet-safe',
      'put an apostrophe before cells of CSV that begin like a formula',
    ).default(true, 'on'),
    new Option('--no-spreadsheet-safe', 'leave such cells as they are'),
    new Option('--bom', 'begin CSV with a byte order mark, for spreadsheets that want one'),
  ]
}

/** Prints or writes a termbase as the options ask. */
export async function deliverTermbase(context: Context, termbase: Termbase): Promise<void> {
  const {options} = context
  const {output} = options
  const named = output === undefined ? '' : extname(output).toLowerCase()
  const format =
    (options.format as unknown as TermbaseFormat | undefined) ??
    (['.tbx', '.xml'].includes(named) ? 'tbx' : 'csv')
  const {dialect, style} = options as TbxOptions
  const text = await printTermbase(termbase, format, {
    ...(dialect && {dialect}),
    ...(style && {style}),
    ...csvSettings(options),
  })
  if (output === undefined) {
    await context.print(harmless(text))
    return
  }
  await context.writeDecided(output, text)
  const terms = termbase.concepts.reduce((sum, concept) => sum + concept.terms.length, 0)
  context.say(`wrote ${output}: ${counted(termbase.concepts.length, 'concept')}, ${counted(terms, 'term')}`)
}

export function csvSettings({spreadsheetSafe, bom}: Context['options']): CsvOptions {
  return {spreadsheetSafe: spreadsheetSafe !== false, bom: bom === true}
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
