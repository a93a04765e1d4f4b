import type {Clause, Doubt, Region, Translation} from '../../parse/index.ts'
import {cut, hang, pad, widthOf} from '../layout.ts'
import type {Screen} from '../screen.ts'
import {visible} from '../visible.ts'

/** Keys longer than this are cut: they repeat what the indentation shows. */
const widestKey = 24

/** One line a clause or region: line of the file, key, label as printed, beginning of the text; doubts below. */
export function outlineTree(translations: readonly Translation[], screen: Screen): string {
  return `${translations.map((translation) => tree(translation, screen).join('\n')).join('\n\n')}\n`
}

function tree(translation: Translation, screen: Screen): string[] {
  const {paint, width} = screen
  const entries = flatten(translation.children, 0)
  const clauses = entries.filter(({node}) => node.type === 'clause')
  const notes = clauses.reduce((sum, {node}) => sum + notesOf(node), 0)
  const facts = [
    counted(clauses.length, 'clause'),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
    counted(translation.doubts.length, 'doubt'),
  ]
  const layout = {
    line: entries.reduce((most, {node}) => Math.max(most, String(lineOf(node)).length), 0),
    key: entries.reduce(
      (most, {node}) => Math.max(most, Math.min(widestKey, widthOf(visible(nameOf(node))))),
      0,
    ),
  }
  const keys = new Set(clauses.map(({node}) => nameOf(node)))
  const doubts = new Map<string | undefined, Doubt[]>()
  for (const doubt of translation.doubts) {
    const key = doubt.key !== undefined && keys.has(doubt.key) ? doubt.key : undefined
    const known = doubts.get(key)
    if (known) known.push(doubt)
    else doubts.set(key, [doubt])
  }
  return [
    ...hang(
      `${paint.bold(visible(translation.id))}   `,
      `${visible(`${translation.path}   ${translation.language}, ${translation.role}`)}   ${facts.join(', ')}`,
      width,
    ),
    '',
    ...entries.flatMap((entry) => [
      entryLine(entry, layout, screen),
      ...(entry.node.type === 'clause' ? (doubts.get(entry.node.key) ?? []) : []).flatMap((doubt) =>
        doubtLines(doubt, layout.line, screen),
      ),
    ]),
    ...(doubts.get(undefined) ?? []).flatMap((doubt) => doubtLines(doubt, layout.line, screen)),
  ]
}

interface Entry {
  node: Clause | Region
  depth: number
}

function flatten(nodes: readonly (Translation | Clause)['children'][number][], depth: number): Entry[] {
  return nodes.flatMap((node): Entry[] => {
    if (node.type === 'note') return []
    if (node.type === 'region') return [{node, depth}]
    return [{node, depth}, ...flatten(node.children, depth + 1)]
  })
}

function entryLine(
  {node, depth}: Entry,
  layout: {line: number; key: number},
  {paint, width}: Screen,
): string {
  const line = paint.dim(String(lineOf(node)).padStart(layout.line))
  const key = pad(cut(visible(nameOf(node)), layout.key, 'start'), layout.key)
  const start = `${line}  ${node.type === 'clause' ? paint.bold(key) : paint.dim(key)}  ${'  '.repeat(depth)}`
  const label = node.type === 'clause' && node.label !== '' && node.label !== node.key ? `${node.label} ` : ''
  const text = node.type === 'clause' ? (node.heading ?? node.text) : node.text
  const shown = cut(visible(`${label}${text}`), Math.max(8, width - widthOf(start)))
  return node.type === 'clause' ? `${start}${shown}` : `${start}${paint.dim(shown)}`
}

function doubtLines({message, confidence}: Doubt, lineWidth: number, {paint, width}: Screen): string[] {
  const text = `${visible(message)} ${paint.dim(`(${Math.round(confidence * 100)} % sure)`)}`
  return hang(`${' '.repeat(lineWidth)}  ${paint.yellow('!')} `, text, width)
}

const nameOf = (node: Clause | Region): string => (node.type === 'clause' ? node.key : node.kind)

const lineOf = ({position}: Clause | Region): number => position?.start.line ?? 0

const notesOf = (node: Clause | Region): number =>
  node.type === 'clause' ? node.children.filter(({type}) => type === 'note').length : 0

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
