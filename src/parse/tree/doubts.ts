import {append} from '../../group.ts'
import {afterOf as after, lastOf, type Reading} from '../label/label.ts'
import {printLabel} from '../label/print.ts'
import type {LineCandidate} from '../outline/candidates.ts'
import type {Place} from '../outline/place.ts'
import type {Decision} from '../outline/way-back.ts'
import {type Doubt, positionOf} from '../translation.ts'
import type {Line, View} from '../view/lines.ts'
import type {Draft} from './draft.ts'
import {type Neighbours, neighboursOf} from './neighbours.ts'

/** An outline that places a line elsewhere and costs less than this more makes the line doubtful. */
const doubtful = 1.6
/** For a line read as text although it starts like a label: the margin below which that is said. */
const doubtfulText = 3

/**
 * What a reader may want to check of the outline: every label that does not count on, and every line that
 * would fit elsewhere nearly as well. A margin alone would miss what is sure but odd, `(j)` between (ix) and
 * (xi); the price alone what is cheap but ambiguous. Lines that would move together with one that is
 * reported already are not reported again.
 *
 * @param decisions by candidate
 */
export function findDoubts(
  drafts: readonly Draft[],
  candidates: readonly LineCandidate[],
  decisions: readonly Decision[],
  lines: readonly Line[],
  view: View,
  language: string,
): Doubt[] {
  const byCandidate = new Map<LineCandidate, Draft[]>()
  for (const draft of drafts) {
    if (draft.candidate) append(byCandidate, draft.candidate, draft)
  }
  const neighbours = neighboursOf(drafts, language)
  const doubts: Doubt[] = []
  let reported = Number.NaN
  for (const [i, candidate] of candidates.entries()) {
    const decision = decisions[i]!
    const {margin} = decision
    const own = byCandidate.get(candidate) ?? []
    const odd = odditiesOf(own, neighbours, margin)
    const isReported = odd.length > 0 || Math.abs(margin - reported) < 1e-6
    const unsure = isReported ? undefined : unsureness(own.at(-1), candidate, decision)
    for (const found of unsure ? [unsure] : odd) doubts.push(doubtAt(found, candidate, lines, view))
    reported = margin < doubtfulText ? margin : Number.NaN
  }
  return doubts
}

/** What is doubtful, of which clause, and how sure the reading is, 0–1. */
interface Found {
  reason: Reason
  draft: Draft | undefined
  confidence: number
}

/** The clauses of a line whose labels do not count on. */
function odditiesOf(drafts: readonly Draft[], neighbours: Neighbours, margin: number): Found[] {
  return drafts.flatMap((draft) => {
    const reason = inWords((print) => oddity(draft, neighbours, print))
    return reason ? [{reason, draft, confidence: confidenceOf(margin, draft.move!.cost)}] : []
  })
}

/** Whether a line would fit elsewhere nearly as well, or may be a clause though it was read as text. */
function unsureness(
  last: Draft | undefined,
  {labels, cue}: LineCandidate,
  decision: Decision,
): Found | undefined {
  const {margin, moves, other} = decision
  const confidence = confidenceOf(margin, 0)
  if (last && margin < doubtful && !isSamePlace(last.place!, other))
    return {reason: ambiguity(last, decision), draft: last, confidence}
  const {text, oddity} = labels[0]!
  if (moves.length > 0 || margin >= doubtfulText || cue + oddity >= 3 || text === '') return undefined
  const message = `Unexpected \`${text}\` at the start of a line, expected text: read as no label, as it would not fit the numbering`
  return {reason: {rule: 'numbering', message}, draft: undefined, confidence}
}

interface Reason {
  rule: Doubt['rule']
  message: string
  identity?: string
  startsElsewhere?: boolean
  isAmbiguous?: boolean
}

/** How a label is printed. */
type Print = (reading: Reading) => string

/** A reason that names divisions as keys do; locks know it by `Art 5`, as 0.1.0 printed them. */
function inWords(reasonOf: (print: Print) => Reason | undefined): Reason | undefined {
  const reason = reasonOf(printLabel)
  const [identity = ''] = reasonOf((reading) => printLabel(reading, ' '))?.message.split(':') ?? []
  return reason && (reason.message.startsWith(`${identity}:`) ? reason : {...reason, identity})
}

function doubtAt(
  {reason: {message, ...reason}, draft, confidence}: Found,
  candidate: LineCandidate,
  lines: readonly Line[],
  view: View,
): Doubt {
  const label = candidate.labels.find(({text}) => text === draft?.label) ?? candidate.labels[0]!
  const position = positionOf(view, lines[candidate.line]!, label.start, label.start + label.text.length)
  return {...reason, ...(draft ? {key: draft.key} : {}), message, confidence, position}
}

/** Odds of one to e² for each two units of margin, less what the label itself makes improbable; two digits. */
const confidenceOf = (margin: number, price: number): number =>
  Math.round(100 * Math.min(0.99, 1 / (1 + Math.exp(-Math.min(margin, 8)))) * Math.exp(-price / 20)) / 100

/** A label that does not count on from the one before it, and how it was read. */
function oddity(draft: Draft, neighbours: Neighbours, print: Print): Reason | undefined {
  const {move, label, place, parent} = draft
  if (!move || !place || draft.startsAnew) return undefined
  const last = neighbours.last.get(draft)
  const next = neighbours.next.get(draft)
  const found = `Unexpected \`${label}\``
  const wanted = draft.candidate?.labels.find(({text}) => text === label)?.expected
  if (wanted && move.name !== 'misprint' && move.name !== 'slip')
    return {rule: 'numbering', message: `${found}, expected \`${wanted}\`: it is read as ${draft.key}`}
  switch (move.name) {
    case 'slip':
    case 'misprint': {
      const expected = print(place.reading)
      const between =
        last && next
          ? `it stands between \`${last.label}\` and \`${next.label}\``
          : last
            ? `it follows \`${last.label}\``
            : next
              ? `it stands before \`${next.label}\``
              : 'it starts a list'
      return {
        rule: 'numbering',
        message: `${found}, expected \`${expected}\`: ${between}, so it is read as ${draft.key}`,
      }
    }
    case 'gap': {
      if (!last) return undefined
      const missing = place.reading.number - lastOf(last.place!.reading) - 1
      const expected = print(after(last.place!.reading))
      if (missing < 1 || neighbours.alphabets.has(draft)) return undefined
      const lost = missing === 1 ? `\`${expected}\` is missing` : `${missing} numbers are missing`
      return {
        rule: 'numbering',
        message: `${found}, expected \`${expected}\`: it follows \`${last.label}\`, ${lost}`,
      }
    }
    case 'repeat':
      return {
        rule: 'numbering',
        message: `${found} again, expected \`${print(after(place.reading))}\`: the same label stood before it; this one is kept as ${draft.key}`,
      }
    case 'back':
      return {
        rule: 'numbering',
        message: `${found}, expected ${last ? `\`${print(after(last.place!.reading))}\`` : 'a higher one'}: ${last ? `it follows \`${last.label}\`, so ` : ''}the numbering starts again; this clause is kept as ${draft.key}`,
      }
    case 'open-elsewhere':
      return {
        rule: 'numbering',
        message: `${found}, expected \`${print({...place.reading, number: 1, inserted: 0, suffix: ''})}\`: a list ${parent ? `below ${parent.key} ` : ''}starts with it`,
        startsElsewhere: true,
      }
    default:
      return undefined
  }
}

/** Whether another place differs in nothing that a reader sees: the same letter of two alphabets, `Art. I` as a numeral or a letter. */
const isSamePlace = (place: Place, other: Place | undefined): boolean =>
  other !== undefined &&
  other.parent === place.parent &&
  (isOneName(place.reading, other.reading) ||
    printLabel(other.reading) === printLabel(place.reading) ||
    (other.reading.style === place.reading.style &&
      other.reading.number === place.reading.number &&
      other.reading.suffix === place.reading.suffix))

/** Whether one of two is a letter that the other takes for a Roman numeral, behind the same word. */
const isOneName = (one: Reading, two: Reading): boolean =>
  one.division !== '' && one.division === two.division && one.lettered !== two.lettered

function ambiguity(draft: Draft, {other}: Decision): Reason {
  const place = draft.place!
  const printed = draft.label || `${draft.paragraphs[0]?.text.slice(0, 40).trimEnd() ?? ''}`
  const message = other
    ? `\`${printed}\` fits two places: it is read as ${draft.key}, \`${pathText(other)}\`${other.parent ? '' : ' at the top'} would do nearly as well`
    : `\`${printed}\` may be text: it is read as ${draft.key}, no label would do nearly as well`
  const same = other?.depth === place.depth && other.parent === place.parent
  return {
    rule: same ? 'numbering' : 'structure',
    message,
    isAmbiguous: true,
    identity: `Unexpected doubt about \`${draft.label}\`, expected one place for it`,
  }
}

/** Labels from the top; a loop, since levels may be more than calls. */
function pathText(place: Place): string {
  const labels: string[] = []
  for (let level: Place | undefined = place; level; level = level.parent)
    labels.push(printLabel(level.reading))
  return labels.reverse().join(' ')
}
