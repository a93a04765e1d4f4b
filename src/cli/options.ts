import {InvalidArgumentError, Option, type Command as Program} from 'commander'
import {gravestFirst} from '../judge/severity.ts'
import type {ReportingCommand} from '../report/index.ts'
import {reporters, reportersOf} from '../report/reporters.ts'
import {corpora} from './shipped.ts'
import {uiLanguageOption} from './ui-language.ts'

/** Options that every command takes. */
export function everyOption(): Option[] {
  return [
    new Option('--config <file>', 'read this config, not the nearest clausediff.config.json'),
    new Option('--width <columns>', "columns of a line (default: the terminal's, or 80)").argParser(
      wholeNumber(20, 10_000),
    ),
    new Option('--color', 'colour the output, whatever the terminal says'),
    new Option('--no-color', 'never colour the output').default(undefined),
    uiLanguageOption(),
    new Option('-q, --quiet', 'print results and errors, nothing else'),
  ]
}

export function baseOption(): Option {
  return new Option('--base <id>', 'compare each other translation with this one alone, pair by pair')
}

/** For commands that share out work. */
export function shardOptions(): Option[] {
  return [
    new Option('--as <command>', 'the command whose work it is')
      .choices(['check', 'diff', 'terms'])
      .default('check'),
    baseOption(),
    new Option(
      '--lock <file>',
      'of check: the accepted state (default: clausediff.lock.json beside the config)',
    ),
    minScoreOption(),
  ]
}

/** For commands that work on texts. */
export function textOptions(): Option[] {
  return [
    new Option(
      '--corpus <name>',
      'the texts that ship with clausediff under this name, not those of a config',
    )
      .choices(corpora)
      .conflicts('config'),
    new Option(
      '--encoding <name>',
      'how the characters of the texts are encoded, if not in UTF-8 or as they declare: windows-1252, gb18030',
    ).conflicts('corpus'),
    new Option(
      '--changes <state>',
      'which state of a document with tracked changes is read, if not the final one',
    )
      .choices(['final', 'original'])
      .conflicts('corpus'),
    new Option(
      '--max-unpacked <MiB>',
      'how large what is read of a packed file may be: Word, OpenDocument, Excel, EPUB (default: 64)',
    ).argParser(wholeNumber(1, 2048)),
    new Option(
      '--split-languages',
      'read a text in several languages as several texts, `law.txt#de` and `law.txt#en`',
    ),
    new Option(
      '--document <name>',
      "only this document of a config's `documents`, by its name or a glob; may be given several times",
    ).argParser(collect),
    allowOutsideOption(),
  ]
}

export function allowOutsideOption(): Option {
  return new Option(
    '--allow-outside',
    'let the config name files outside of the repository, though CI is set',
  )
}

/** One output: `json` to stdout, `json=report.json` to a file. */
export interface Target {
  name: string
  file?: string
}

/**
 * `--format`: any number of outputs from one run.
 *
 * @param command whose formats; all if left out, and then the caller refuses what does not fit
 */
export function formatOption(command?: ReportingCommand): Option {
  const names = [...new Set((command ? reportersOf(command) : reporters).map(({name}) => name))]
  const option = new Option(
    '-f, --format <name[=file]>',
    'how to print it, and where to; may be given several times',
  )
  if (command) option.default([{name: names[0]}], names[0])
  return option.choices(names).argParser((value: string, before: Target[] | undefined) => {
    const [name = '', file] = value.split(/=(.*)/s)
    if (!names.includes(name)) throw new InvalidArgumentError(`Allowed choices are ${names.join(', ')}.`)
    if (file === '') throw new InvalidArgumentError(`expected a file after ${name}=`)
    const target = file === undefined || file === stdout ? {name} : {name, file}
    return remember(before && given.has(before) ? [...before, target] : [target])
  })
}

/** What stands for stdout where a file is named (POSIX, 12.2, guideline 13); a file of that name is `./-`. */
const stdout = '-'
const streams = new WeakSet<Option>()

/** `--output` of a command that writes to stdout without it. */
export function outputOption(what: string): Option {
  const option = new Option('-o, --output <file>', what)
  streams.add(option)
  return option
}

/** Takes `-o -` for what it means: as if it were not there. */
export function takeStdout(program: Program): void {
  for (const option of program.options) {
    const name = option.attributeName()
    if (streams.has(option) && program.getOptionValue(name) === stdout)
      program.setOptionValue(name, undefined)
  }
}

/** For commands whose results are opened in spreadsheets. */
export function sheetOptions(): Option[] {
  return [
    outputOption('where to write it, where one format is asked for'),
    new Option(
      '--delimiter <sign>',
      'in csv: what sets fields apart; `;` for Excel in many countries',
    ).choices([',', ';', 'tab']),
  ]
}

/** For commands whose JSON is the report itself. */
export function rowsOption(): Option {
  return new Option('--rows', 'in json: texts, rows and word links, too, for `clausediff format`')
}

/** Lists that come from the command line, not from the default: those are added to. */
const given = new WeakSet<Target[]>()

function remember(targets: Target[]): Target[] {
  given.add(targets)
  return targets
}

/** For commands whose output may be longer than a screen. */
export function pagerOption(): Option {
  return new Option('--no-pager', 'never page, however long the output')
}

export function watchOption(): Option {
  return new Option('--watch', 'run again whenever a file changes')
}

export function translationOption(what: string): Option {
  return new Option('-t, --translation <id>', what).argParser(collect)
}

export function clauseOption(): Option {
  return new Option(
    '-c, --clause <key>',
    'only these clauses: III.(10), III.(7)-(9), II.*; may be given several times',
  ).argParser(collect)
}

/** Names are looked up when the command runs: the rules are not loaded by commands that apply none. */
export function ruleOption(): Option {
  return new Option(
    '-r, --rule <id>',
    'only findings of these rules, whole names or beginnings; may be given several times',
  ).argParser(collect)
}

/** Which findings of a report to show. */
export function narrowingOptions(): Option[] {
  return [
    translationOption('only findings in which this translation takes part; of two, those between them'),
    clauseOption(),
    ruleOption(),
    minScoreOption(),
  ]
}

export function minScoreOption(): Option {
  return new Option('--min-score <score>', 'only what is at least this sure, 0 to 1').argParser(score)
}

/** For commands that compare large works. */
export function threadsOption(): Option {
  return new Option(
    '--threads <count>',
    '2: work on rows in a second thread, too; 1: do not (default: for large texts, where a core is free)',
  ).argParser(wholeNumber(1, 2))
}

export function allOption(what: string): Option {
  return new Option('-a, --all', what)
}

export function failOnOption(fallback: string): Option {
  return new Option('--fail-on <severity>', 'exit with 1 on new findings at or above this severity')
    .choices([...gravestFirst, 'never'])
    .default(fallback)
}

/** Gathers `--clause I --clause II` as well as `--clause I,II`. */
function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), ...value.split(',').filter((part) => part !== '')]
}

/** @param most the largest that makes sense; none if left out */
export function wholeNumber(least: number, most?: number): (value: string) => number {
  const range = most === undefined ? `, ${least} or more` : ` from ${least} to ${most}`
  return (value) => {
    const number = Number(value)
    if (value.trim() === '' || !Number.isSafeInteger(number) || number < least || number > (most ?? number)) {
      throw new InvalidArgumentError(`expected a whole number${range}`)
    }
    return number
  }
}

function score(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) {
    throw new InvalidArgumentError('expected a number from 0 to 1')
  }
  return number
}
