import type {Finding, FindingRendering, Handles} from '../../judge/index.ts'
import {excerpt} from '../excerpt.ts'
import {briefKeyColumn} from '../key-column.ts'
import {cut, edges, hang, pad, tight, widthOf} from '../layout.ts'
import {placeText} from '../place.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {visible} from '../visible.ts'
import type {Context} from './context.ts'
import {placesTold} from './counted.ts'
import type {Group} from './groups.ts'
import {section} from './section.ts'

/** How concepts are listed. */
interface Listed {
  handles: Handles
  /** Whether nothing is left out. */
  all: boolean
  /** The words around a place; undefined where the report does not hold them. */
  around: Context
  /** Translations that are no commentaries. */
  ids: readonly string[]
}

/** So many lines of concepts, and then of pairs on one line each, fill the first screens. */
const mostBlockLines = 150
const mostPairs = 50
/** A concept takes no more lines than this. */
const mostLines = 12

/**
 * Concepts with several places as blocks; those met once on a line each, since there is no more to say of them. What
 * does not fit into some screens is counted.
 */
export function concepts(groups: readonly Group[], listed: Listed, screen: Screen): string[][] {
  const several = groups.filter(({findings}) => findings.length > 1)
  const once = groups.filter(({findings}) => findings.length === 1)
  const blocks: string[][] = []
  let lines = 0
  for (const group of several) {
    const made = block(group, listed, screen)
    lines += made.length + 1
    if (!listed.all && lines > mostBlockLines) break
    blocks.push(made)
  }
  const rest = [...several.slice(blocks.length), ...once]
  const briefly = listed.all ? rest : rest.slice(0, mostPairs)
  const more = rest.length - briefly.length
  const title = blocks.length === 0 ? '' : several.length > blocks.length ? 'Briefly' : 'Met once'
  const keys = briefly.map((group) => pairKey(group, screen))
  const column = briefKeyColumn(keys, screen.width)
  const pairs = briefly.flatMap((group, index) =>
    pairLine(group, column.place(keys[index]!).beside, listed, screen),
  )
  if (more > 0) {
    const what = more === 1 ? 'term pair' : 'term pairs'
    pairs.push(screen.paint.dim(tellerOf(screen)(`… and ${more} more ${what} (--all)`)))
  }
  return [...blocks, ...section(title, pairs.length > 0 ? [pairs] : [], screen)]
}

function block(group: Group, {handles, all, around}: Listed, screen: Screen): string[] {
  const {paint, width} = screen
  const tell = tellerOf(screen)
  const {findings, renderings, inconsistencies} = group
  const facts = `${paint.dim(`#${handles.ofSubject(group.subject)}`)}  ${paint.dim(tell(placesTold(group.evidence)))}`
  const idWidth = Math.max(...renderings.map(({translation}) => widthOf(visible(translation))))
  const head = edges(visible(group.label), facts, width, paint.bold)
  const wavers = [...wavering(inconsistencies)].flatMap(([translation, texts]) => {
    const said = texts.map((text) => paint.yellow(visible(text))).join(', ')
    const within = tell(`within \`${visible(translation)}\``).replaceAll('`', '')
    const lines = hang(`  ${paint.yellow('!')} ${within}: `, said, width)
    return all ? lines : lines.slice(0, 2)
  })
  const quotes = firstOfEach(findings[0]!).flatMap((one) => quote(one, around, screen))
  const shownQuotes = all ? quotes : quotes.slice(0, 3)
  const room = all
    ? Number.POSITIVE_INFINITY
    : mostLines - 1 - shownQuotes.length - Math.min(2, wavers.length)
  const said: string[] = []
  let last: string | undefined
  for (const [at, {translation, text, count, clauses}] of renderings.entries()) {
    const id = pad(translation === last ? '' : visible(translation), idWidth)
    last = translation
    const label = `  ${id}  `
    const form = `${paint.cyan(visible(text))}${count > 1 ? ` ×${count}` : ''}   `
    const lines = all
      ? hang(label, `${form}${paint.dim(visible(clauses.join('  ')))}`, width)
      : clauseLines(label, form, clauses, screen)
    if (said.length + lines.length > room - (at < renderings.length - 1 ? 1 : 0)) {
      const more = renderings.length - at
      said.push(
        paint.dim(`  ${' '.repeat(idWidth)}  ${tell(`… and ${more} more ${more === 1 ? 'form' : 'forms'}`)}`),
      )
      break
    }
    said.push(...lines)
  }
  return [...head, ...said, ...(all ? wavers : wavers.slice(0, 2)), ...shownQuotes]
}

/** A form and its clauses on one line, or on two where it is long; what does not fit is counted. */
function clauseLines(label: string, form: string, clauses: readonly string[], screen: Screen): string[] {
  const {width, paint} = screen
  const indent = widthOf(label)
  const beside = width - indent - widthOf(form)
  const own = beside < 16
  const room = own ? width - indent : beside
  // Each but the first takes two columns at least: of thousands no more need be tried.
  let shown = Math.min(clauses.length, Math.max(1, (room >> 1) + 1))
  const said = (): string => {
    const more = clauses.length - shown
    return `${visible(clauses.slice(0, shown).join('  '))}${more > 0 ? `  ${tellerOf(screen)(`… and ${more} more`)}` : ''}`
  }
  while (shown > 1 && widthOf(said()) > room) shown--
  const list = paint.dim(cut(said(), room))
  return own
    ? [...hang(label, form, width).slice(0, 2), `${' '.repeat(indent)}${list}`]
    : [`${label}${form}${list}`]
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

const pairKey = ({findings}: Group, screen: Screen): string =>
  findings.length === 1 ? visible(findings[0]!.clause) : tellerOf(screen)(`${findings.length} places`)

/** A concept on one line, on two in a narrow window: where it stands, and what the translations call it; commentaries are seldom evidence. */
function pairLine(
  {findings, renderings, subject}: Group,
  key: string,
  {handles, ids}: Listed,
  screen: Screen,
): string[] {
  const {paint, width} = screen
  const [first] = findings
  const id = findings.length === 1 ? handles.ofFinding(first!) : handles.ofSubject(subject)
  const label = `${key}  ${paint.dim(`#${id}`)}  `
  const seen = new Set<string>()
  const said = renderings
    .filter(({translation}) => ids.includes(translation) && !seen.has(translation) && seen.add(translation))
    // Two stand in the order of the headline.
    .map(
      ({translation, text}) =>
        `${paint.cyan(visible(text))}${ids.length > 2 ? ` (${visible(translation)})` : ''}`,
    )
  const [names, room] = [said.join(' / '), width - widthOf(label)]
  if (room < tight) return [label.trimEnd(), `  ${cutPainted(names, width - 2)}`]
  return [`${label}${cutPainted(names, room)}`]
}

/** Coloured text cannot be cut between its codes: what does not fit loses its colours. */
const cutPainted = (text: string, room: number): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken off
  widthOf(text) <= room ? text : cut(text.replaceAll(/\u001b\[[\d;]*m/g, ''), room)
