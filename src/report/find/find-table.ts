import type {Found, FoundHit, Reported} from '../../judge/index.ts'
import {type KeyColumn, keyColumn} from '../key-column.ts'
import {cut, hang, pad, widthOf} from '../layout.ts'
import {placeName} from '../place.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {conceptBlock} from '../terms/terms-table.ts'
import {visible} from '../visible.ts'
import {countsTable} from './counts.ts'

/** First how often and what the others say, then every place in its context, of which all is shown if it was asked for. */
export function findTable(report: Reported, _options: ReportOptions, screen: Screen): string {
  const {paint, width} = screen
  const found = report.found!
  const {hits, concept, context} = found
  if (!hits) return countsTable(found, screen)
  const ids = report.translations.map(({id}) => id)
  const lines = concept ? [...conceptBlock(concept, ids, screen), ''] : []
  lines.push(...summary(found, screen))
  const column = keyColumn(
    hits.map(({key}) => visible(key)),
    width,
  )
  let heading: string | undefined
  for (const hit of hits) {
    if (hit.translation !== heading) {
      heading = hit.translation
      lines.push('', paint.bold(cut(visible(heading), width)))
    }
    lines.push(...(context === undefined ? keyWordInContext : inWholeContext)(hit, column, screen))
    lines.push(...besideIt(hit, column, screen))
  }
  return `${lines.join('\n')}\n`
}

function summary({query, hits = [], tallies}: Found, screen: Screen): string[] {
  const {paint, width} = screen
  const tell = tellerOf(screen)
  const counts = new Map<string, number>()
  for (const {translation} of hits) counts.set(translation, (counts.get(translation) ?? 0) + 1)
  const where = [...counts].map(([id, count]) => `${id} ×${count}`).join('  ')
  if (hits.length === 0)
    return hang('', `${paint.bold(tell(`“${visible(query)}”`))}  ${tell('nowhere')}`, width)
  const places = tell(`${hits.length} ${hits.length === 1 ? 'place' : 'places'}`)
  const idWidth = Math.max(0, ...tallies.map(({translation}) => widthOf(visible(translation))))
  return [
    ...hang('', `${paint.bold(tell(`“${visible(query)}”`))}  ${places}: ${visible(where)}`, width),
    ...tallies.flatMap(({translation, renderings, without}) => {
      const said = renderings.map(({text, count}) => `${visible(text)} ×${count}`)
      if (without > 0) said.push(paint.dim(tell(`nothing linked ×${without}`)))
      return hang(`  ${pad(visible(translation), idWidth)}  `, said.join('   '), width)
    }),
  ]
}

/** The hit in the middle of its line (KWIC). */
function keyWordInContext(hit: FoundHit, column: KeyColumn, {paint, width}: Screen): string[] {
  const room = width - column.width - 2
  const text = cut(visible(hit.text), Math.floor(room / 2), 'middle')
  const left = Math.max(0, Math.floor((room - widthOf(text)) / 2))
  const before = cut(visible(hit.before), left, 'start')
  const after = cut(visible(hit.after), room - left - widthOf(text), 'end')
  const {above, beside} = column.place(visible(hit.key))
  return [
    ...above.map((line) => paint.bold(line)),
    `${paint.bold(beside)}  ${' '.repeat(Math.max(0, left - widthOf(before)))}${before}${paint.yellow(text)}${after}`.trimEnd(),
  ]
}

/** All of the context, over as many lines as it takes. */
function inWholeContext(hit: FoundHit, column: KeyColumn, {paint, width}: Screen): string[] {
  const {above, beside} = column.place(visible(hit.key))
  const text = `${visible(hit.before)}${paint.yellow(visible(hit.text))}${visible(hit.after)}`
  return [...above.map((line) => paint.bold(line)), ...hang(`${paint.bold(beside)}  `, text, width)]
}

/** What the others say there, and where it stands. */
function besideIt(hit: FoundHit, column: KeyColumn, {paint, width, linkTo}: Screen): string[] {
  const place = placeName(hit.path, hit.position)
  const lines: string[] = []
  const indent = ' '.repeat(column.width + 2)
  const room = width - column.width - 2
  for (const {translation, text: said} of hit.counterparts) {
    lines.push(
      ...hang(
        `${indent}${visible(translation)}  `,
        said === null ? paint.dim('—') : paint.cyan(visible(said)),
        width,
      ),
    )
  }
  const shown = cut(visible(place), room, 'start')
  lines.push(`${indent}${paint.dim(linkTo ? linkTo(shown, hit.path) : shown)}`)
  return lines
}
