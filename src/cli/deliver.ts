import {statSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'
import {InputError} from '../failure.ts'
import type {Reported} from '../judge/index.ts'
import type {OutputFile, Reporter, ReportingCommand, ReportOptions} from '../report/index.ts'
import {reporterOf, reportersOf} from '../report/reporters.ts'
import type {Context} from './context.ts'
import {makeFolders} from './make-folders.ts'
import type {Target} from './options.ts'
import {createScreen} from './terminal.ts'

/** What a command has to print. */
export interface Delivery {
  command: ReportingCommand
  /** The report, with what this reporter needs of it. */
  report(reporter: Reporter): Reported
  /** What to show of it. */
  shown?: ReportOptions
  /** Where to; what `--format` says if left out. */
  targets?: readonly Target[]
  /** Whether it is one of many pages, of which none is told. */
  isPart?: boolean
}

/** Prints or writes a report in every format that was asked for. */
export async function deliver(
  context: Context,
  {command, report, shown = {}, targets = targetsOf(context, command), isPart = false}: Delivery,
): Promise<void> {
  for (const {name, file} of targets) {
    const reporter = reporterOf(command, name)
    const print = await reporter.load()
    const options = {
      given: context.given,
      ...(typeof context.options.delimiter === 'string' && {
        delimiter: context.options.delimiter === 'tab' ? '\t' : context.options.delimiter,
      }),
      ...shown,
      ...(file !== undefined && {file: basename(file), pages: basename(pagesOf(file))}),
    }
    const screen = file === undefined ? context.screen : await plainScreen(context)
    const printed = print(report(reporter), options, screen)
    if (file === undefined) await toStdout(context, printed, reporter)
    else {
      if (isPart) makeFolders(resolve(context.io.cwd(), dirname(file)), dirname(file))
      const line = await toFile(context, printed, file)
      if (!isPart) context.say(line)
    }
  }
}

/** The formats asked for, or the command's first. */
export function targetsOf({options}: Context, command: ReportingCommand): readonly Target[] {
  const targets = options.format ?? [{name: reportersOf(command)[0]!.name}]
  const {output} = options
  if (output === undefined) return targets
  const [only, other] = targets
  if (!only || other || only.file !== undefined)
    throw new InputError('--output is for one format: give others a file each, as in `--format json=FILE`')
  return [{...only, file: output}]
}

const needsFile = (name: string): InputError =>
  new InputError(`${name} is no text: give a file, as in \`--format ${name}=FILE\``)

/** @throws InputError where two formats would make one stream of which no program can read either */
export function refuseToMix(targets: readonly Target[], command: ReportingCommand): void {
  const binary = targets.find(({name, file}) => file === undefined && reporterOf(command, name).isBinary)
  if (binary) throw needsFile(binary.name)
  const printed = targets.filter(({file}) => file === undefined).map(({name}) => name)
  const whole = printed.find((name) => reporterOf(command, name).isDocument)
  if (whole !== undefined && printed.length > 1) {
    throw new InputError(
      `${printed.join(' and ')} would be mixed on stdout: give all but one a file, as in \`--format ${whole}=FILE\``,
    )
  }
}

type Printed = string | Uint8Array | Iterable<string | OutputFile>

async function toStdout(
  context: Context,
  printed: Printed,
  {name, isCommands, isWhole, isOneText}: Reporter,
): Promise<void> {
  if (printed instanceof Uint8Array) throw needsFile(name)
  // The commands of such a format are our own.
  if (typeof printed === 'string') return context.print(printed, true, isCommands)
  // A pager shows one text.
  if ((isWhole || isOneText) && context.io.stdout.isTTY) return context.print([...printed].join(''))
  let files = 0
  for (const part of printed) {
    if (typeof part === 'string') await context.print(part, false, isCommands)
    else if (files++ === 0) await context.print(part.text)
    else
      throw new InputError(
        `so long a work has pages beside its first: give a file, as in \`--format ${name}=FILE\``,
      )
  }
}

/** @returns what is to be said of it */
async function toFile(context: Context, printed: Printed, file: string): Promise<string> {
  context.wait('writing')
  if (typeof printed === 'string' || printed instanceof Uint8Array) {
    await context.write(file, printed)
    return `wrote ${file}`
  }
  const parts = printed[Symbol.iterator]()
  let {value: part, done} = parts.next()
  if (done || typeof part === 'string') {
    await context.write(file, done ? '' : withFirst(part as string, parts as Iterator<string>))
    return `wrote ${file}`
  }
  let pages = -1
  for (; !done; {value: part, done} = parts.next())
    await writePart(context, file, part as OutputFile, ++pages)
  return pages > 0 ? `wrote ${file} and ${pages} pages beside it` : `wrote ${file}`
}

/** A text of one part as it is; a longer one in parts, since the JSON of some Bibles is longer than a string may be. */
function withFirst(first: string, parts: Iterator<string>): string | Iterable<string> {
  const second = parts.next()
  if (second.done) return first
  return (function* () {
    yield first
    yield second.value
    for (let next = parts.next(); !next.done; next = parts.next()) yield next.value
  })()
}

/** @param page its number; 0 for the one to open first */
async function writePart(context: Context, file: string, part: OutputFile, page: number): Promise<void> {
  if (page === 0) return context.write(file, part.text)
  const folder = context.io.cwd()
  if (page === 1 && statSync(resolve(folder, file), {throwIfNoEntry: false})?.isFile() === false)
    throw new InputError(
      `so long a work has pages beside its report, and \`${file}\` is no file: give a name`,
    )
  const place = join(dirname(file), part.path)
  makeFolders(resolve(folder, dirname(place)), dirname(place))
  await context.write(place, part.text)
}

/** The folder for the pages of many works: `report.documents` beside `report.html`. */
export const pagesOf = (file: string): string =>
  `${file.slice(0, file.length - extname(file).length)}.documents`

/** What is written to a file has no colours. */
const plainScreen = async ({io, screen}: Context) => ({
  ...(await createScreen({...io, stdout: io.stderr}, {width: screen.width, color: false})),
  words: screen.words,
})
