import {columns, hang, widthOf, wrap} from './layout.ts'
import type {Screen} from './screen.ts'

/** A page of the documentation, which is Markdown, laid out for a terminal: headings, paragraphs, lists, quotations, code, tables. */
export function pageText(markdown: string, screen: Screen): string {
  const lines = blocksOf(markdown).flatMap((block, at) => [
    ...(at === 0 ? [] : ['']),
    ...laidOut(block, screen),
  ])
  return `${lines.join('\n')}\n`
}

/** What blank lines set apart, but for those in code. */
function blocksOf(markdown: string): string[][] {
  const blocks: string[][] = [[]]
  let isCode = false
  for (const line of markdown.trim().split('\n')) {
    if (line.startsWith('```')) isCode = !isCode
    if (line === '' && !isCode) blocks.push([])
    else blocks.at(-1)!.push(line)
  }
  return blocks.filter(({length}) => length > 0)
}

function laidOut(block: readonly string[], screen: Screen): string[] {
  const {paint, width} = screen
  const [first = ''] = block
  const say = (text: string): string => inline(text, paint)
  if (first.startsWith('#')) return wrap(paint.bold(say(block.join(' ').replace(/^#+ /, ''))), width)
  if (first.startsWith('```'))
    return block.slice(1, -1).flatMap((line) => hang('  ', paint.cyan(line), width))
  if (first.startsWith('> ')) {
    const quoted = block.map((line) => line.replace(/^> ?/, '')).join(' ')
    return hang('  → ', say(quoted), width)
  }
  if (first.startsWith('|')) return tableLines(block.map(cellsOf), screen)
  if (/^(?:[-*]|\d+\.) /.test(first))
    return itemsOf(block).flatMap(([mark, text]) => hang(mark, say(text), width))
  return wrap(say(block.join(' ')), width)
}

/** Each item of a list, its mark apart. */
function itemsOf(block: readonly string[]): [mark: string, text: string][] {
  const items: [string, string][] = []
  for (const line of block) {
    const [, mark, text] = /^((?:[-*]|\d+\.) )(.*)$/.exec(line) ?? []
    if (mark !== undefined) items.push([mark, text!])
    else items.at(-1)![1] += ` ${line.trim()}`
  }
  return items
}

const cellsOf = (line: string): string[] =>
  line
    .replaceAll(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

/** The head, a rule, the rows. */
function tableLines([head = [], , ...rows]: readonly string[][], {paint, width}: Screen): string[] {
  const told = [head.map((cell) => paint.bold(cell)), ...rows].map((row) =>
    row.map((cell) => inline(cell, paint)),
  )
  const wanted = head.map((_, at) => Math.max(...told.map((row) => widthOf(row[at] ?? ''))))
  const room = width - 2 * (head.length - 1)
  const widths = narrowed(wanted, room)
  const rule = '─'.repeat(
    Math.min(
      width,
      widths.reduce((total, one) => total + one + 2, -2),
    ),
  )
  const [top, ...below] = told.map((row) => columns(row, widths))
  return [...top!, rule, ...below.flat()]
}

/** The widest column gives way, until all fit or each breaks words. */
function narrowed(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted]
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths))
    if (widths[widest]! <= 8) break
    widths[widest]!--
  }
  return widths
}

/** Words with their marks: code keeps its backticks only where there is no colour. */
function inline(text: string, paint: Screen['paint']): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, at) =>
      at % 2 === 1
        ? paint.level > 0
          ? paint.cyan(part.slice(1, -1))
          : part
        : part
            .replaceAll(/\[([^\]]*)\]\((https?:[^)]*)\)/g, '$1 ($2)')
            .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
            .replaceAll(/\*\*([^*]+)\*\*/g, (_, bold: string) => paint.bold(bold))
            .replaceAll(/\*([^*]+)\*/g, (_, italic: string) => paint.italic(italic)),
    )
    .join('')
}
