import type {Need, Reported, Rule, Severity} from '../judge/index.ts'
import type {Given} from './hint.ts'
import type {Screen} from './screen.ts'

/** Commands whose results are reports. */
export type ReportingCommand = 'diff' | 'check' | 'report' | 'terms' | 'show' | 'find' | 'align' | 'parse'

/** One way to print a report. */
export interface Reporter {
  /** What `--format` calls it. */
  name: string
  /** Whose reports it prints. */
  commands: readonly ReportingCommand[]
  /** What it looks at beside findings. */
  needs: readonly Need[]
  /** What it shows where the report holds it. */
  wants?: readonly Need[]
  /** It is one document: on stdout nothing may stand before or behind it. */
  isDocument?: true
  /** It prints the report itself, for `clausediff format`. */
  isWhole?: true
  /** It lists only what is asked for, and does not say how much that leaves out. */
  isSelective?: true
  /** Its parts are one text to a pager. */
  isOneText?: true
  /** It is no text, and wants a file. */
  isBinary?: true
  /** Its lines are commands to a runner, and meant to be. */
  isCommands?: true
  /** Loads what prints it: most runs need one. */
  load(): Promise<Print>
}

/** A pure function of what it is given: a text, whole or in parts, bytes, or files of which the first is the one to open. */
export type Print = (
  report: Reported,
  options: ReportOptions,
  screen: Screen,
) => string | Uint8Array | Iterable<string> | Iterable<OutputFile>

/** A file, its path relative to the folder of the first. */
export interface OutputFile {
  path: string
  text: string
}

/** What to show of a report; everything may be left out. */
export interface ReportOptions {
  /** New findings below this severity are counted, not listed; `info` if left out. */
  least?: Severity
  /** Whether `diff` lists wording and the findings of all other rules, too. */
  all?: boolean
  /** Rules that were asked for by name; `diff` lists their findings whatever they are. */
  asked?: readonly string[]
  /** Whether SARIF and JUnit hold what was accepted, too, marked as such. */
  accepted?: boolean
  /** What was typed, for the commands proposed next. */
  given?: Given | undefined
  /** A path as the repository names it, for services that know files by no other name. */
  pathOf?: (path: string) => string | undefined
  /** The rules that ran; those that ship if left out. */
  rules?: readonly Rule[]
  /** Name of the file that is written, for reporters whose pages link to each other. */
  file?: string
  /** Of a report on many works: the folder where the page of each stands, if there is one. */
  pages?: string
  /** What sets the fields of CSV apart; a comma if left out. */
  delimiter?: string
  /** Works of more rows than this are split into pages; 1,200 if left out. */
  rowsPerFile?: number
}
