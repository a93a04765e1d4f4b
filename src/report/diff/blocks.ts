import type {Finding, FindingRendering} from '../../judge/index.ts'
import {excerpt} from '../excerpt.ts'
import {cut, edges, hang, pad, widthOf} from '../layout.ts'
import {placeText} from '../place.ts'
import type {Screen} from '../screen.ts'
import {visible} from '../visible.ts'
import type {Context} from './context.ts'
import {counted} from './counted.ts'
import type {Group} from './groups.ts'
import {section} from './section.ts'

/** Concepts with several places as blocks; those met once as pairs, since there is no more to say of them. */
export function concepts(
  groups: readonly Group[],
  ids: readonly string[],
  around: Context,
  screen: Screen,
): string[][] {
  const several = groups.filter(({findings}) => findings.length > 1)
  const once = groups.filter(({findings}) => findings.length === 1)
  return [
    ...several.map((group) => block(group, around, screen)),
    ...(once.length > 0
      ? section(
          several.length > 0 ? 'Met once' : '',
          [once.flatMap(({findings}) => pair(findings[0]!, ids, screen))],
          screen,
        )
      : []),
  ]
}

function block(group: Group, around: Context, screen: Screen): string[] {
  const {paint, width} = screen
  const {evidence, findings, renderings, inconsistencies} = group
  const against = `${counted(evidence.for, 'place', 'places')}, ${evidence.against} against`
  const idWidth = Math.max(...renderings.map(({translation}) => widthOf(visible(translation))))
  const lines = [edges(visible(group.label), paint.dim(against), width, paint.bold)]
  let last: string | undefined
  for (const {translation, text, count, clauses} of renderings) {
    const id = pad(translation === last ? '' : visible(translation), idWidth)
    last = translation
    const said = `${paint.cyan(visible(text))}${count > 1 ? ` ×${count}` : ''}`
    lines.push(...hang(`  ${id}  `, `${said}   ${paint.dim(visible(clauses.join('  ')))}`, width))
  }
  for (const [translation, texts] of wavering(inconsistencies)) {
    const said = texts.map((text) => paint.yellow(visible(text))).join(', ')
    lines.push(...hang(`  ${paint.yellow('!')} within ${visible(translation)}: `, said, width))
  }
  for (const rendering of firstOfEach(findings[0]!)) lines.push(...quote(rendering, around, screen))
  return lines
}

/** So many names of one concept tell that it wavers; the finding itself lists all. */
const mostForms = 4

/** What each translation by itself wavers between, the steady name first, each spelling once. */
function wavering(inconsistencies: readonly Finding[]): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const {renderings} of inconsistencies) {
    const {translation} = renderings[0]!
    const known = texts.get(translation) ?? []
    // A finding names its minority forms first.
    for (const {text} of [renderings.at(-1)!, ...renderings]) {
      if (known.length === mostForms) break
      if (!known.some((one) => isAlike(one.toLowerCase(), text.toLowerCase()))) known.push(text)
    }
    texts.set(translation, known)
  }
  return texts
}

/** One spelling begins like the other and ends in an inflection: `mode`, `modes`. */
const isAlike = (one: string, other: string): boolean =>
  (one.startsWith(other) || other.startsWith(one)) && Math.abs(one.length - other.length) < 2

function firstOfEach({renderings}: Finding): FindingRendering[] {
  const seen = new Set<string>()
  return renderings.filter(({translation}) => !seen.has(translation) && seen.add(translation))
}

/** The place, and the words in their sentence. */
function quote(rendering: FindingRendering, around: Context, screen: Screen): string[] {
  const {paint, width} = screen
  const place = `  ${placeText(rendering.path, rendering.position, width - 2, screen)}`
  const context = around(rendering)
  if (!context) return [place]
  const text = visible(rendering.text)
  const beside = width - widthOf(place) - 2
  const own = beside < Math.min(widthOf(text) + 16, 44)
  const room = own ? width - 4 : beside
  const rest = Math.max(0, room - widthOf(text))
  const before = cut(visible(excerpt(context.before, -rest - 1)), Math.ceil(rest / 2), 'start')
  const after = cut(visible(excerpt(context.after, 0, rest + 1)), rest - widthOf(before), 'end')
  const line = `${before}${paint.underline(cut(text, room))}${after}`
  return own ? [place, `    ${line}`] : [`${place}  ${line}`]
}

/** What was met once, in the translations alone: what commentaries say of it is seldom evidence. */
function pair(finding: Finding, ids: readonly string[], screen: Screen): string[] {
  const {paint, width} = screen
  const renderings = finding.renderings.filter(({translation}) => ids.includes(translation))
  const key = visible(finding.clause)
  const idWidth = Math.max(...renderings.map(({translation}) => widthOf(visible(translation))))
  return renderings.flatMap(({translation, text, path, position}, index) => {
    const label = `${pad(index === 0 ? key : '', 10)}  ${pad(visible(translation), idWidth)}  `
    const place = placeText(path, position, Math.floor(width / 2), screen)
    const room = width - widthOf(label) - widthOf(place) - 2
    const said = paint.cyan(visible(text))
    if (widthOf(visible(text)) <= room) return [`${label}${pad(said, room)}  ${place}`]
    return [...hang(label, said, width), `${' '.repeat(widthOf(label))}${place}`]
  })
}
