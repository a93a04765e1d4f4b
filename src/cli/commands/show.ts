import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {Option} from 'commander'
import {type Collation, selectRows, withRowsBelow} from '../../collate/index.ts'
import {compose, reportFor} from '../../compose/index.ts'
import {InputError} from '../../failure.ts'
import type {Finding} from '../../judge/index.ts'
import {clausesOf} from '../../parse/index.ts'
import {type LockFile, layOut, lockOf, type Project, pickTranslations} from '../../project/index.ts'
import {quoteWord} from '../../report/hint.ts'
import type {Command} from '../command.ts'
import type {Context} from '../context.ts'
import {deliver} from '../deliver.ts'
import {Misses} from '../misses.ts'
import {
  formatOption,
  pagerOption,
  textOptions,
  translationOption,
  watchOption,
  wholeNumber,
} from '../options.ts'
import {overWorks} from '../over-works.ts'

export const command: Command = {
  arguments: '<key> [file...]',
  argumentHelp: {
    key: 'a clause III.(10) with those below it, a range III.(7)-(9), a list 1.1-3,5, a branch II.* or a heading; iii.10, III(x), 3.10, 三（十） do as well',
    file: 'translations: paths, or ids in the config',
  },
  options: [
    formatOption('show'),
    translationOption('only this translation; may be given several times'),
    new Option(
      '--depth <levels>',
      'how many levels below the clause, 0 for itself alone (default: all)',
    ).argParser(wholeNumber(0)),
    new Option('--findings', 'what `check` finds in these clauses below them (default: in short works)'),
    new Option('--no-findings', 'the texts alone'),
    pagerOption(),
    watchOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff show III.10', what: 'one clause in every translation, sentence beside sentence'},
    {command: 'clausediff show "II.(1)-(3)" --translation cset', what: 'three clauses in one translation'},
    {command: 'clausediff show "II.*" cset newswire', what: 'a clause with all clauses below it, in two'},
    {
      command: 'clausediff show contact a.md b.md',
      what: 'the clause that has this heading, or one that begins so',
    },
  ],
  async run(context, [key, files]) {
    refuseFileFirst(context, key as string, files as string[])
    const works = await context
      .openAll(files as string[], 1, 'unnamed')
      .catch((error) => refuseKeys(error, key as string, files as string[]))
    const misses = new Misses(works.names, works.isMany)
    const {translation, depth} = context.options
    let lock: ReturnType<typeof works.lock> | undefined
    const {report, failed} = await overWorks(context, works, {command: 'show'}, async (project) => {
      if (misses.isElsewhere([key as string], project.document)) return undefined
      const onProgress = await context.progress(project)
      const collation = layOut(await project.translations(), onProgress)
      const found = misses.meet([key as string], project.document, ([query]: string[] = []) => {
        const rows = withRowsBelow(collation, selectRows(collation, query!), depth as number)
        const columns = pickTranslations(collation.translations, translation)
        return {rows, columns}
      })
      if (!found) return undefined
      const {rows, columns} = found
      lock ??= works.lock()
      const empty = {
        ...reportFor(
          'show',
          columns.map((column) => collation.translations[column]!),
        ),
        findings: await findingsIn(context, {project, lock}, collation, rows, columns),
      }
      return {report: ({needs}) => compose(empty, {collation, rows, columns}, new Set(needs))}
    })
    misses.settle()
    await deliver(context, {command: 'show', report})
    return failed > 0 ? 2 : 0
  },
}

/** @throws InputError for what can only be a file where a clause is expected */
function refuseFileFirst({io}: Context, key: string, files: readonly string[]): void {
  if (!/\.[a-z]\w*$/i.test(key) || !existsSync(resolve(io.cwd(), key))) return
  const words = [key, ...files].map(quoteWord).join(' ')
  throw new InputError(`\`${key}\` is a file: name a clause first, as in \`clausediff show 1 ${words}\``)
}

/** @throws InputError that says how several clauses are asked for, where what is no text is a key; else the error itself */
function refuseKeys(error: unknown, key: string, files: readonly string[]): never {
  const count = files.findIndex((file) => !/^(?:[(§\d]|[IVXLC]+(?![A-Za-z]))[^/\\]*$/.test(file))
  const [more, rest] = count < 0 ? [files, []] : [files.slice(0, count), files.slice(count)]
  if (
    !(error instanceof InputError) ||
    !more.some((one) => error.message.startsWith(`\`${one}\` does not exist`))
  )
    throw error
  const words = [[key, ...more].join(','), ...rest].map(quoteWord).join(' ')
  throw new InputError(
    `\`${more[0]}\` is no text: name several clauses as one list, as in \`clausediff show ${words}\``,
  )
}

/** Characters of all texts up to which judging the whole work takes no time that anybody notices. */
const short = 24_000

/** What there is to say of some rows, as `check` would: all of the work is compared for that. */
async function findingsIn(
  {options}: Context,
  {project, lock}: {project: Project; lock: Promise<LockFile>},
  {translations, rows: all}: Collation,
  rows: readonly number[],
  columns: readonly number[],
): Promise<Finding[]> {
  const length = translations.reduce(
    (sum, one) => sum + clausesOf(one).reduce((own, {text}) => own + text.length, 0),
    0,
  )
  const isWanted = (options.findings as boolean | undefined) ?? length <= short
  if (!isWanted || columns.length < 2) return []
  const accepted = lockOf((await lock).lock, project.document)
  const {report} = await project.compare({isBrief: true, ...(accepted && {accepted})})
  const keys = new Set(rows.map((row) => all[row]!.key))
  const ids = new Set(columns.map((column) => translations[column]!.id))
  return report.findings.filter(
    ({clause, status, renderings}) =>
      status === 'new' && keys.has(clause) && renderings.every(({translation}) => ids.has(translation)),
  )
}
