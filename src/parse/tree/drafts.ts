import {group} from '../../group.ts'
import {type Level, printKey} from '../key.ts'
import type {LineCandidate} from '../outline/candidates.ts'
import type {FoundOutline} from '../outline/index.ts'
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
  {candidates, decisions}: FoundOutline,
  notes: readonly FoundNote[],
  width: number,
): Drafts {
  const byLine = new Map(candidates.map((candidate, i) => [candidate.line, i]))
  const notesByLine = group(notes, ({marked}) => marked)
  const drafter = new Drafter(width)
  for (const [i, line] of lines.entries()) {
    const index = byLine.get(i)
    const decision = index === undefined ? undefined : decisions[index]
    const isLabelled = decision !== undefined && decision.moves.length > 0
    const text = isLabelled ? drafter.open(line, candidates[index!]!, decision) : line
    drafter.goOn(line, text, notesByLine.get(i))
  }
  return drafter.finish()
}

/** Takes the lines of a text in their order. */
class Drafter {
  private readonly head: Line[] = []
  private readonly drafts: Draft[] = []
  private readonly keys = new Map<string, number>()
  private readonly openAt = new Map<Place, Draft>()
  /** Lines of the last clause, without its labels. */
  private body: Line[] = []

  constructor(private readonly width: number) {}

  /** Opens a clause for each label of a line, and gives what stands behind the last. */
  open(line: Line, candidate: LineCandidate, decision: Decision): Line {
    const {labels} = candidate
    if (labels[0]!.runIn) this.endTitle(line, labels[0]!.start)
    this.endBody()
    for (const [j, move] of decision.moves.entries()) {
      const label = labels[j]!
      const above = move.place.parent && this.openAt.get(move.place.parent)
      const parent = above && isBeside(move.place, line, above) ? above.parent : above
      const draft: Draft = {
        key: uniqueKey(above, levelsOf(move.place), this.keys),
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
      if (j > 0) this.endInLine(between(line, labels[j - 1]!.end, label.start), draft.start)
      if (parent) parent.isParent = true
      this.openAt.set(move.place, draft)
      this.drafts.push(draft)
    }
    return behind(line, labels[decision.moves.length - 1]!.end)
  }

  /** The clause before ends with a title that stands on the line of its first paragraph. */
  private endTitle(line: Line, start: number): void {
    const last = this.drafts.at(-1)
    const title = between(line, 0, start)
    if (!title) return
    if (last) last.end = sourceAt(line, start)
    ;(last ? this.body : this.head).push(title)
  }

  /** A clause ends before the next label of its line. */
  private endInLine(heading: Line | undefined, end: number): void {
    const last = this.drafts.at(-1)!
    last.end = end
    if (heading) last.paragraphs = paragraphsOf([heading], this.width)
  }

  /** @param text of the line, what belongs to the last clause */
  goOn(line: Line, text: Line, notes: readonly FoundNote[] | undefined): void {
    const last = this.drafts.at(-1)
    if (!last) {
      this.head.push(line)
      return
    }
    this.body.push(text)
    last.end = line.end
    if (notes) addNotes(last, notes)
  }

  private endBody(): void {
    const last = this.drafts.at(-1)
    if (last) last.paragraphs = paragraphsOf(this.body, this.width)
    this.body = []
  }

  finish(): Drafts {
    this.endBody()
    return {head: this.head, drafts: this.drafts}
  }
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
