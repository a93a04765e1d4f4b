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
    line: Math.max(...entries.map(({node}) => String(lineOf(node)).length)),
    key: Math.min(widestKey, Math.max(...entries.map(({node}) => widthOf(nameOf(node))))),
  }
  const unplaced = translation.doubts.filter(({key}) => !clauses.some(({node}) => nameOf(node) === key))
  return [
    ...hang(
      `${paint.bold(visible(translation.id))}   `,
      `${visible(`${translation.path}   ${translation.language}, ${translation.role}`)}   ${facts.join(', ')}`,
      width,
    ),
    '',
    ...entries.flatMap((entry) => [
      entryLine(entry, layout, screen),
      ...translation.doubts
        .filter(({key}) => entry.node.type === 'clause' && key === entry.node.key)
        .flatMap((doubt) => doubtLines(doubt, layout.line, screen)),
    ]),
    ...unplaced.flatMap((doubt) => doubtLines(doubt, layout.line, screen)),
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
