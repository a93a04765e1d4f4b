import type {Help, Command as Program} from 'commander'
import {wrapWords} from './wrap-words.ts'

/** Narrower descriptions than this read worse than descriptions below the term. */
const leastDescription = 24

/** How help is laid out: commander's own way breaks nothing below 40 columns, and no usage line. */
export const helpLayout: Partial<Help> = {
  showGlobalOptions: false,
  boxWrap: (text, width) => helpText(text.replaceAll(/(?<!\n)\n(?!\n)/g, ' '), width),
  commandUsage(program) {
    const names: string[] = []
    for (let at: Program | null = program; at; at = at.parent) names.unshift(at.name())
    const indent = 'Usage: '.length
    const lines = wrapWords(`${names.join(' ')} ${program.usage()}`, (this.helpWidth ?? 80) - indent, 2)
    return lines.join(`\n${' '.repeat(indent)}`)
  },
  formatItem(term, termWidth, description) {
    const width = this.helpWidth ?? 80
    const beside = width - termWidth - 4
    if (!description) return `  ${term}`
    if (beside < leastDescription) {
      return [`  ${term}`, ...wrapWords(description, width - 6).map((line) => `      ${line}`)].join('\n')
    }
    const lines = wrapWords(description, beside)
    return `  ${term.padEnd(termWidth)}  ${lines.join(`\n${' '.repeat(termWidth + 4)}`)}`
  },
}

/** Paragraphs behind the options. */
export function helpText(paragraphs: string, width: number): string {
  return paragraphs
    .split('\n')
    .flatMap((line) => wrapWords(line, width))
    .join('\n')
}

/** Examples: the command behind `$`, below it what it does. A long command goes on behind `\`, as in a shell. */
export function helpExamples(examples: readonly {command: string; what: string}[], width: number): string {
  const lines = examples.flatMap(({command, what}) => [
    ...wrapCommand(command, width - 8).map((line, i) => (i === 0 ? `  $ ${line}` : `        ${line}`)),
    ...wrapWords(`      ${what}`, width),
  ])
  return `\nExamples:\n${lines.join('\n')}`
}

/** ` \\` */
const backslash = 2

/** Breaks a command between its words, never within quotes, nor between an option and its value if both fit. */
function wrapCommand(command: string, width: number): string[] {
  const words = Array.from(command.matchAll(/(?:"[^"]*"|'[^']*'|\S)+/g), ([word]) => word)
  const lines: string[] = []
  let line = ''
  // The first line is indented less, which leaves room for its backslash.
  for (let i = 0; i < words.length; i++) {
    let word = words[i]!
    const pair = `${word} ${words[i + 1]}`
    if (word.startsWith('-') && /^[^-|>]/.test(words[i + 1] ?? '') && pair.length <= width) {
      word = pair
      i++
    }
    if (line === '') line = word
    else if (line.length + word.length + 1 <= width - (lines.length === 0 ? 0 : backslash)) line += ` ${word}`
    else {
      lines.push(`${line} \\`)
      line = word
    }
  }
  return [...lines, line]
}
