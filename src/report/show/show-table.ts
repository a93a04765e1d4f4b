import {group} from '../../group.ts'
import type {Finding, Reported, Severity} from '../../judge/index.ts'
import {columns, cut, hang, pad, widthOf} from '../layout.ts'
import {plainMessage} from '../plain-message.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {visible} from '../visible.ts'
import {type Cell, type ShownReading, type ShownRow, viewRows} from './show-view.ts'

/** Narrower columns than this read worse than lines one below the other. */
const leastColumn = 44

export function showTable(report: Reported, _options: ReportOptions, screen: Screen): string {
  const byRow = group(report.findings, ({clause}) => clause)
  return `${viewRows(report)
    .map((row) => [...showRow(row, screen), ...findingsOf(byRow.get(row.key), screen)].join('\n'))
    .join('\n\n')}\n`
}

function showRow(row: ShownRow, screen: Screen): string[] {
  const {witnesses} = row
  const sideBySide = witnesses.length > 1 && (screen.width - 4) / witnesses.length - 2 >= leastColumn
  return [
    ...heading(row, screen),
    '',
    ...(sideBySide ? besides(row, screen) : stacked(row, screen)),
    ...witnesses.flatMap((witness) => notes(witness, screen)),
    ...row.commentaries.flatMap(({reading, text}) => commentary(reading, text, screen)),
  ]
}

/** What the rules say of a row, the gravest first. */
function findingsOf(findings: readonly Finding[] | undefined, screen: Screen): string[] {
  if (!findings) return []
  const {paint, width} = screen
  const tell = tellerOf(screen)
  const ranks: Record<Severity, number> = {error: 0, warning: 1, info: 2}
  return [
    '',
    ...[...findings]
      .sort((a, b) => ranks[a.severity] - ranks[b.severity])
      .flatMap(({severity, message, fingerprint, rule}) =>
        hang(
          `${paint.yellow(pad(tell(severity), 7))}  ${paint.dim(`#${fingerprint.slice(0, 4)}`)}  `,
          `${plainMessage(tell(message))}  ${paint.dim(rule)}`,
          width,
        ),
      ),
  ]
}

/** The key, how each translation prints its number, what is missing, and what the parser doubted. */
function heading(row: ShownRow, screen: Screen): string[] {
  const {width, paint} = screen
  const tell = tellerOf(screen)
  const labels = row.witnesses
    .map(({translation, clauses}) =>
      visible([translation.id, clauses.map(({label}) => label).join(' + ')].filter(Boolean).join(' ')),
    )
    .join(' · ')
  const lines = hang(`${paint.bold(visible(row.key))}  `, labels, width)
  if (row.basis === 'content') lines.push(paint.dim(tell(`matched by content, ${percent(row.score)} sure`)))
  for (const id of row.missing)
    lines.push(paint.yellow(cut(visible(tell(`\`${id}\` has nothing here`).replaceAll('`', '')), width)))
  for (const {translation, doubts} of row.witnesses) {
    for (const {message} of doubts) {
      lines.push(...hang(`${paint.yellow('!')} `, visible(`${translation.id}: ${tell(message)}`), width))
    }
  }
  return lines
}

function stacked(row: ShownRow, {width, paint}: Screen): string[] {
  const ids = row.witnesses.map(({translation}) => cut(visible(translation.id), 16))
  const idWidth = Math.max(0, ...ids.map((id) => widthOf(id)))
  const numberWidth = String(row.segments.length).length
  return row.segments.flatMap((cells, segment) => [
    ...(segment > 0 && ids.length > 1 ? [''] : []),
    ...cells.flatMap((cell, witness) => {
      const number = String(segment + 1).padStart(numberWidth)
      const label = `${colourOf(witness, paint)(pad(ids[witness]!, idWidth))}  ${paint.dim(number)}  `
      return hang(label, cell.text === '' ? paint.dim('—') : marked(cell, witness, paint), width)
    }),
  ])
}

function besides(row: ShownRow, {width, paint}: Screen): string[] {
  const numberWidth = String(row.segments.length).length
  const count = row.witnesses.length
  const column = Math.floor((width - numberWidth - 2 * count) / count)
  const widths = [numberWidth, ...row.witnesses.map(() => column)]
  const ids = row.witnesses.map(({translation}, witness) =>
    colourOf(witness, paint)(cut(visible(translation.id), column)),
  )
  return [
    ...columns(['', ...ids], widths),
    ...row.segments.flatMap((cells, segment) =>
      columns(
        [
          paint.dim(String(segment + 1).padStart(numberWidth)),
          ...cells.map((cell, witness) => (cell.text === '' ? paint.dim('—') : marked(cell, witness, paint))),
        ],
        widths,
      ),
    ),
  ]
}

function notes({translation, notes: all}: ShownReading, {width, paint}: Screen): string[] {
  if (all.length === 0) return []
  return [
    '',
    ...all.flatMap(({marker, text}) =>
      hang(paint.dim(`${visible(`${translation.id} note ${marker}`)}  `), paint.dim(visible(text)), width),
    ),
  ]
}

function commentary(reading: ShownReading, text: string, screen: Screen): string[] {
  const {width, paint} = screen
  return [
    '',
    `${paint.italic(visible(reading.translation.id))}  ${place(reading, screen)}`,
    ...hang('  ', visible(text), width),
  ]
}

function place({path, position}: ShownReading, {width, paint, linkTo}: Screen): string {
  const {line, column} = position.start
  const text = cut(visible(`${path}:${line}:${column}`), width - 20, 'start')
  return paint.dim(linkTo ? linkTo(text, path) : text)
}

const percent = (score: number): string => `${Math.round(score * 100)} %`

type Paint = Screen['paint']

/** Cyan and magenta read on light and dark; further translations take turns with green and blue. */
function colourOf(witness: number, paint: Paint): Paint {
  return [paint.cyan, paint.magenta, paint.green, paint.blue][witness % 4]!
}

function marked({text, differing}: Cell, witness: number, paint: Paint): string {
  const colour = colourOf(witness, paint)
  let out = ''
  let at = 0
  for (let i = 0; i < differing.length; i += 2) {
    out += visible(text.slice(at, differing[i]))
    out += colour(visible(text.slice(differing[i], differing[i + 1])))
    at = differing[i + 1]!
  }
  return out + visible(text.slice(at))
}
