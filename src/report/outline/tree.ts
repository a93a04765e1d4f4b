import {group} from '../../group.ts'
import type {
  ReportClause,
  ReportDoubt,
  Reported,
  ReportRegion,
  ReportText,
  ReportTranslation,
} from '../../judge/index.ts'
import {briefKeyColumn, type KeyColumn} from '../key-column.ts'
import {cut, hang, widthOf} from '../layout.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {visible} from '../visible.ts'
import {depthsOf} from './depths.ts'
import {titleOf} from './title.ts'

/** One line a clause or region: line of the file, key, label as printed, beginning of the text; doubts below. */
export function outlineTree(
  {translations, texts = []}: Reported,
  _options: ReportOptions,
  screen: Screen,
): string {
  return `${translations.map((translation, index) => tree(translation, texts[index]!, screen).join('\n')).join('\n\n')}\n`
}

function tree(translation: ReportTranslation, text: ReportText, screen: Screen): string[] {
  const {paint, width} = screen
  const tell = tellerOf(screen)
  const {clauses} = text
  const entries = entriesOf(text)
  const notes = clauses.reduce((sum, clause) => sum + clause.notes.length, 0)
  const [counts, doubted] = [counted(clauses.length, 'clause'), counted(text.doubts.length, 'doubt')]
  const facts =
    notes > 0 ? tell(`${counts}, ${counted(notes, 'note')}, ${doubted}`) : `${tell(counts)}, ${tell(doubted)}`
  const layout = {
    line: entries.reduce((most, {line}) => Math.max(most, String(line).length), 0),
    keys: briefKeyColumn(
      entries.map(({name}) => visible(name)),
      width,
    ),
  }
  const keys = new Set(clauses.map(({key}) => key))
  const doubts = group(text.doubts, ({key}) => (key !== undefined && keys.has(key) ? key : undefined))
  return [
    ...hang(
      `${paint.bold(visible(titleOf(translation.id, text)))}   `,
      `${visible(`${translation.path}   ${translation.language}, ${tell(translation.role)}`)}   ${facts}`,
      width,
    ),
    '',
    ...entries.flatMap((entry) => [
      entryLine(entry, layout, screen),
      ...(entry.clause ? (doubts.get(entry.clause.key) ?? []) : []).flatMap((doubt) =>
        doubtLines(doubt, layout.line, screen),
      ),
    ]),
    ...(doubts.get(undefined) ?? []).flatMap((doubt) => doubtLines(doubt, layout.line, screen)),
  ]
}

interface Entry {
  /** Key of a clause, kind of a region. */
  name: string
  line: number
  /** Undefined for a region. */
  clause?: ReportClause
  text: string
  depth: number
}

/** Clauses and regions in document order. */
function entriesOf({clauses, regions}: ReportText): Entry[] {
  const depths = depthsOf(clauses)
  const lineOf = ({position}: ReportClause | ReportRegion): number => position?.start.line ?? 0
  const before = group(regions, (region) => region.before)
  const regionsAt = (index: number): Entry[] =>
    (before.get(index) ?? []).map((region) => ({
      name: region.kind,
      line: lineOf(region),
      text: region.text,
      depth: 0,
    }))
  return [
    ...clauses.flatMap((clause, index): Entry[] => [
      ...regionsAt(index),
      {
        name: clause.key,
        line: lineOf(clause),
        clause,
        text: clause.heading ?? clause.text,
        depth: depths[index]!,
      },
    ]),
    ...regionsAt(clauses.length),
  ]
}

function entryLine(
  {name, line, clause, text, depth}: Entry,
  layout: {line: number; keys: KeyColumn},
  {paint, width}: Screen,
): string {
  const number = paint.dim(String(line).padStart(layout.line))
  const key = layout.keys.place(visible(name)).beside
  const start = `${number}  ${clause ? paint.bold(key) : paint.dim(key)}  ${'  '.repeat(depth)}`
  const label = clause && clause.label !== '' && clause.label !== clause.key ? `${clause.label} ` : ''
  const shown = cut(visible(`${label}${text}`), Math.max(8, width - widthOf(start)))
  return clause ? `${start}${shown}` : `${start}${paint.dim(shown)}`
}

function doubtLines({message, confidence}: ReportDoubt, lineWidth: number, screen: Screen): string[] {
  const {paint, width} = screen
  const tell = tellerOf(screen)
  const text = `${visible(tell(message))} ${paint.dim(`(${tell(`${Math.round(confidence * 100)} % sure`)})`)}`
  return hang(`${' '.repeat(lineWidth)}  ${paint.yellow('!')} `, text, width)
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
