import {widthOf} from './layout.ts'
import {isVisible} from './visible.ts'

/** What was typed, for the commands that are proposed next: they speak of the same texts, and of the same part of them. */
export interface Given {
  /** Files and ids. */
  files: readonly string[]
  /** Options that name texts or narrow what is shown: `['--config', 'x.json']`, `['--allow-outside']`. */
  options: readonly (readonly string[])[]
  /** Whether a text was a pipe, which is read once: then no command can follow. */
  isOnce?: boolean
}

/** Without files and options. */
const nothing: Given = {files: [], options: []}

const texts = [
  '--config',
  '--corpus',
  '--encoding',
  '--changes',
  '--max-unpacked',
  '--split-languages',
  '--allow-outside',
]
/** Options that each command takes over from the one before. */
const takes: Record<string, readonly string[]> = {
  show: [...texts, '--translation'],
  report: [...texts, '--min-score'],
  accept: [...texts, '--lock', '--clause', '--rule'],
  parse: texts,
  review: [...texts, '--lock', '--min-score'],
}
/** Where these were given, `accept` would accept more than was shown, or nothing that the next run asks for. */
const spoilt: Record<string, readonly string[]> = {
  accept: ['--translation', '--min-score', '--since'],
  review: ['--since'],
}

/** A key of a table may be a whole text, which nobody types. */
const longest = 200

/**
 * A command to type next, as a POSIX shell takes it; undefined where there is none that would do.
 */
export function hint(
  command: string,
  given: Given = nothing,
  {options = [], operands = []}: {options?: readonly string[]; operands?: readonly string[]} = {},
): string | undefined {
  if (given.isOnce || given.options.some(([name]) => spoilt[command]?.includes(name!))) return undefined
  const repeated = given.options.filter(([name]) => takes[command]?.includes(name!)).flat()
  // Outputs are the same whatever the order of files.
  const all = [...operands, ...given.files.toSorted()]
  const words = [...options, ...repeated, ...(all.some((one) => one.startsWith('-')) ? ['--'] : []), ...all]
  // Nobody can see what such a word would do, and no terminal copies it faithfully.
  if (!words.every(isVisible) || operands.some((word) => word.length > longest)) return undefined
  return ['clausediff', command, ...words.map(quoteWord)].join(' ')
}

/** One word for a POSIX shell (2.2.2: between single quotes every character stands for itself), bare where it can be. */
export function quoteWord(word: string): string {
  return /^(?![=~])[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** Proposed commands behind a label: on one line if there is room, else one a line; none is ever broken. */
export function nextLines(
  label: string,
  hints: readonly (string | undefined)[],
  width: number,
  between = ' · ',
): string[] {
  const known = hints.filter((one) => one !== undefined)
  if (known.length === 0) return []
  const line = `${label}${known.join(between)}`
  if (widthOf(line) <= width) return [line]
  return known.map((one, index) => `${index === 0 ? label : ' '.repeat(widthOf(label))}${one}`)
}
