import {type Level, printKey} from '../key.ts'
import type {LineCandidate} from '../outline/candidates.ts'
import {isDotted, leadsTo, type Place} from '../outline/place.ts'
import type {Decision} from '../outline/way-back.ts'
import {part} from '../view/folded.ts'
import type {Line} from '../view/lines.ts'
import {addNotes, behind, type Draft, levelOf, noNotes, paragraphsOf} from './draft.ts'
import type {FoundNote} from './found-note.ts'

/** Lines before the first label, and clauses in document order, each with the text up to the next label. */
interface Drafts {
  head: Line[]
  drafts: Draft[]
}

/** Turns decisions into clauses: each label taken opens one, and lines without a label go on with the last. */
export function draftClauses(
  lines: readonly Line[],
  candidates: readonly LineCandidate[],
  decisions: readonly Decision[],
  notes: readonly FoundNote[],
  width: number,
): Drafts {
  const byLine = new Map(candidates.map((candidate, i) => [candidate.line, i]))
  const notesByLine = new Map<number, FoundNote[]>()
  for (const note of notes) {
    const known = notesByLine.get(note.marked)
    if (known) known.push(note)
    else notesByLine.set(note.marked, [note])
  }
  const head: Line[] = []
  const drafts: Draft[] = []
  const keys = new Map<string, number>()
  const openAt = new Map<Place, Draft>()
  let body: Line[] = []
  const close = (): void => {
    const last = drafts.at(-1)
    if (last) last.paragraphs = paragraphsOf(body, width)
    body = []
  }
  for (const [i, line] of lines.entries()) {
    const index = byLine.get(i)
    const decision = index === undefined ? undefined : decisions[index]
    let text = line
    if (decision && decision.moves.length > 0) {
      close()
      const candidate = candidates[index!]!
      for (const [j, move] of decision.moves.entries()) {
        const label = candidate.labels[j]!
        const above = move.place.parent && openAt.get(move.place.parent)
        const parent = above && isBeside(move.place, line, above) ? above.parent : above
        const draft: Draft = {
          key: uniqueKey(above, levelsOf(move.place), keys),
          label: label.text,
          place: move.place,
          parent,
          paragraphs: [],
          notes: noNotes,
          isParent: false,
          ...(line.heading > 0 && {depth: line.heading}),
          start: sourceAt(line, label.start),
          end: line.end,
          move,
          decision,
          candidate,
        }
        if (j > 0) {
          const heading = between(line, candidate.labels[j - 1]!.end, label.start)
          const last = drafts.at(-1)!
          last.end = draft.start
          if (heading) last.paragraphs = paragraphsOf([heading], width)
        }
        if (parent) parent.isParent = true
        openAt.set(move.place, draft)
        drafts.push(draft)
        text = behind(line, label.end)
      }
    }
    const last = drafts.at(-1)
    if (last) {
      body.push(text)
      last.end = line.end
      const own = notesByLine.get(i)
      if (own) addNotes(last, own)
    } else head.push(line)
  }
  close()
  return {head, drafts}
}

/** `### 10.1` behind `### 10`: put in behind it, as its heading says, and no part of it. */
const isBeside = ({reading}: Place, {heading}: Line, above: Draft): boolean =>
  heading > 0 && heading === above.depth && isDotted(reading)

/** What stands between two labels of one line, the heading of the first. */
function between(line: Line, start: number, end: number): Line | undefined {
  const text = line.text.slice(start, end).replace(/[\s—–-]+$/, '')
  if (text === '') return undefined
  return {...line, ...part(line, start, start + text.length), bold: 0}
}

/** Offset in the source of a place in a line. */
function sourceAt({runs}: Line, offset: number): number {
  for (let i = 0; i < runs.length; i += 3) {
    if (offset < runs[i]! + runs[i + 2]!) return runs[i + 1]! + Math.max(0, offset - runs[i]!)
  }
  return runs.at(-2)! + runs.at(-1)!
}

function levelsOf(place: Place): Level[] {
  const {reading} = place
  if (reading.prefix === '' && reading.division !== '' && reading.printed !== undefined)
    return [
      {
        kind: 'word',
        number: 0,
        name: (reading.division === '§' ? '§' : `${reading.division}.`) + reading.printed,
      },
    ]
  if (reading.prefix === '') return [levelOf(place)]
  if (!isDotted(reading)) {
    return [
      {
        kind: 'word',
        number: 0,
        name: `${reading.division === '§' ? '§' : `${reading.division}.`}${(reading.printed ?? `${reading.prefix}${reading.number}`).replaceAll(' ', '')}`,
      },
    ]
  }
  if (place.parent && leadsTo(place.parent, reading.prefix)) return [levelOf(place)]
  const path = reading.prefix.split('.').filter(Boolean)
  return [...path.map(levelOfPath), levelOf(place)]
}

function levelOfPath(part: string): Level {
  const [, number, suffix] = /^(\d+)(\D*)$/.exec(part) ?? []
  if (number === undefined) return {kind: 'word', number: 0, name: part}
  return {kind: 'number', number: Number(number), ...(suffix && {suffix})}
}

/** The key of a clause, with `~2` behind its last level for the second clause that would have it. */
function uniqueKey(parent: Draft | undefined, levels: Level[], taken: Map<string, number>): string {
  const above = parent ? `${parent.key}.` : ''
  const key = above + printKey(levels)
  let count = (taken.get(key) ?? 0) + 1
  if (count === 1) {
    taken.set(key, 1)
    return key
  }
  const last = levels.at(-1)!
  let own: string
  do {
    own = above + printKey([...levels.slice(0, -1), {...last, suffix: `${last.suffix ?? ''}~${count++}`}])
  } while (taken.has(own))
  taken.set(key, count - 1)
  taken.set(own, 1)
  return own
}
