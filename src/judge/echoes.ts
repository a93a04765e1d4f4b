import {append, group} from '../group.ts'
import {languageOf} from '../language/index.ts'
import type {Evidence, Place, Rule} from './rule.ts'
import type {Judged} from './steps/index.ts'

/** A place in the text of a clause. */
type Span = Extract<Place, {clause: unknown}>

/** What compares words, phrases and their forms, and has nothing to add where another rule names what differs. */
const general = new Set([
  'term-divergence',
  'wording-divergence',
  'antonym',
  'qualifier-mismatch',
  'tense-mismatch',
  'person-mismatch',
])
/** What names a difference of two sides, or what one side has alone. */
const naming = new Set([
  'number-mismatch',
  'negation-mismatch',
  'entity-mismatch',
  'party-swap',
  'word-order',
  'omission',
  'addition',
  'question-mismatch',
  'placeholder-mismatch',
])
/** What is said of words that are gone is said with them. */
const ofLostWords = new Set(['number-mismatch', 'negation-mismatch', 'modality-mismatch', 'entity-mismatch'])
const lacks = new Set(['omission', 'addition'])

/** Whether a rule has a name for what differs; these run first. */
export const namesDifference = ({id}: Pick<Rule, 'id'>): boolean => naming.has(id) || ofLostWords.has(id)

/**
 * Knows what tells a difference again that a rule with a name for it tells of the same words: `"dix jours ouvrables" ≠ "dix
 * jours"` is a number with another kind of day, no term and no lost word besides.
 */
export class Echoes {
  private readonly byRow: ReadonlyMap<number, Neighbours>
  private readonly gone = new Set<Judged>()
  private readonly swapped: readonly Span[]
  private readonly languageIn: (translation: number) => string

  /** @param named all that was found by rules with a name for what differs */
  constructor(named: readonly Judged[], {collation}: Pick<Evidence, 'collation'>) {
    const byRow = group(
      named.filter(({rule, draft}) => naming.has(rule.id) && draft.row >= 0),
      ({draft}) => draft.row,
    )
    this.byRow = new Map([...byRow].map(([row, own]) => [row, new Neighbours(own)]))
    this.swapped = named.filter(({rule}) => rule.id === 'party-swap').flatMap(spansOf)
    this.languageIn = (translation) => collation.translations[translation]!.language
    for (const one of named) if (this.isTold(one)) this.gone.add(one)
  }

  /** Whether a finding says again what is told already. */
  has(one: Judged): boolean {
    return namesDifference(one.rule) ? this.gone.has(one) : this.isTold(one)
  }

  private isTold(one: Judged): boolean {
    if (one.rule.id === 'term-inconsistency') return standsIn(one, this.swapped)
    const beside = this.byRow.get(one.draft.row)
    if (!beside) return false
    return beside
      .of(one)
      .some((named) => named !== one && !this.gone.has(named) && isEcho(one, named, this.languageIn))
  }
}

/** A row with more findings than this is not gone through for each of them. */
const few = 50
/** Characters of a text that are looked up together. */
const stretch = 64

/** Findings of a row, by the places that they speak of: what says the same speaks of the same words. */
class Neighbours {
  private readonly all: readonly Judged[]
  private byPlace: Map<string, Judged[]> | undefined
  /** Clauses are told by their number. */
  private readonly clauses = new Map<Span['clause'], number>()

  constructor(all: readonly Judged[]) {
    this.all = all
  }

  /** Those that may speak of words of another finding. */
  of(one: Judged): readonly Judged[] {
    if (this.all.length <= few) return this.all
    this.byPlace ??= this.index()
    const found = new Set<Judged>()
    for (const place of this.placesOf(one)) for (const near of this.byPlace.get(place) ?? []) found.add(near)
    return [...found]
  }

  private index(): Map<string, Judged[]> {
    const byPlace = new Map<string, Judged[]>()
    for (const one of this.all) for (const place of new Set(this.placesOf(one))) append(byPlace, place, one)
    return byPlace
  }

  private placesOf(one: Judged): string[] {
    return spansOf(one).flatMap(({translation, clause, start, end}) => {
      const number = this.clauses.get(clause) ?? this.clauses.size
      this.clauses.set(clause, number)
      const first = Math.floor(start / stretch)
      const count = Math.floor(end / stretch) - first + 1
      return Array.from({length: count}, (_, at) => `${translation} ${number} ${first + at}`)
    })
  }
}

/** Whether `one` says again what `named` tells. */
function isEcho(one: Judged, named: Judged, languageIn: (translation: number) => string): boolean {
  if (lacks.has(named.rule.id) && ofLostWords.has(one.rule.id)) return liesWithin(one, lostIn(named))
  // `You may leave.` / `May you leave?`: a question has its verb elsewhere.
  if (named.rule.id === 'question-mismatch')
    return (
      one.rule.id === 'modality-mismatch' && one.draft.lacks !== undefined && liesWithin(one, spansOf(named))
    )
  // What is said of a placeholder is said with it: no number, and no word that was lost.
  if (named.rule.id === 'placeholder-mismatch' && !general.has(one.rule.id))
    return one.rule.id !== 'placeholder-mismatch' && liesWithin(one, spansOf(named))
  if (lacks.has(one.rule.id)) return named.rule.id === 'number-mismatch' && liesIn(lostIn(one), named)
  const isName = one.rule.id === 'entity-mismatch' && named.rule.id === 'party-swap'
  if (!general.has(one.rule.id) && !isName) return false
  const [a, b] = sidesOf(one)
  if (!a || !b) return false
  const told = lacks.has(named.rule.id) ? lostIn(named) : spansOf(named)
  const between = new Set([...told.map(({translation}) => translation), ...(named.draft.lacks ?? [])])
  if (!between.has(a.translation) || !between.has(b.translation)) return false
  const touched = told.filter((span) => overlaps(span, a) || overlaps(span, b))
  if (touched.length === 0) return false
  const isAlone = named.draft.lacks !== undefined || named.rule.id === 'negation-mismatch'
  const isHeld = touched.some((span) => holds(span, a) || holds(span, b))
  if (isAlone && !lacks.has(named.rule.id) && isHeld && isOfOneThing(one, a, b, languageIn)) return true
  const left = [a, b].map((side) => restOf(side, touched, languageIn(side.translation)))
  // What is left of both is the same, or nothing; beside what only one side says, the other has something in its place.
  return left[0] === left[1] || (isAlone && (isPartOf(left[0]!, left[1]!) || isPartOf(left[1]!, left[0]!)))
}

/** `disclose` / `not disclose` is one word and its negation; `the warden does not` / `the keeper does` are two names besides. */
function isOfOneThing(
  {rule}: Judged,
  a: Span,
  b: Span,
  languageIn: (translation: number) => string,
): boolean {
  if (rule.id !== 'term-divergence' && rule.id !== 'wording-divergence') return true
  const [one, other] = [a, b].map((side) => restOf(side, [], languageIn(side.translation)).split(' '))
  return one!.some((stem) => other!.includes(stem))
}

const isPartOf = (part: string, whole: string): boolean => part !== '' && ` ${whole} `.includes(` ${part} `)

const spansOf = ({draft}: Judged): Span[] => draft.places.filter((place): place is Span => 'clause' in place)

/** The first place of each of the two translations that a finding is about. */
function sidesOf(one: Judged): [Span | undefined, Span | undefined] {
  const [first, ...others] = spansOf(one)
  return [first, others.find(({translation}) => translation !== first?.translation)]
}

/** Whether one of the names that an inconsistency tells stands only where parties changed places. */
function standsIn(one: Judged, swapped: readonly Span[]): boolean {
  if (swapped.length === 0) return false
  const textOf = ({clause, start, end}: Span): string => clause.text.slice(start, end).toLowerCase()
  return [...group(spansOf(one), textOf).values()].some((spans) =>
    spans.every((span) => swapped.some((whole) => overlaps(whole, span))),
  )
}

/** What one side has and the other lacks; where the other one lacks it is quoted only to be found. */
const lostIn = (one: Judged): Span[] =>
  spansOf(one).filter(({translation}) => !one.draft.lacks?.includes(translation))

/** Whether all that a finding quotes is part of what was lost. */
function liesWithin(one: Judged, lost: readonly Span[]): boolean {
  const spans = spansOf(one)
  return spans.length > 0 && spans.every((span) => lost.some((whole) => holds(whole, span)))
}

/** Whether lost words are part of what a finding quotes of both sides. */
const liesIn = (lost: readonly Span[], one: Judged): boolean =>
  sidesOf(one)[1] !== undefined &&
  lost.length > 0 &&
  lost.every((span) => spansOf(one).some((whole) => holds(whole, span)))

const isBeside = (one: Span, other: Span): boolean =>
  one.translation === other.translation && one.clause === other.clause
const overlaps = (one: Span, other: Span): boolean =>
  isBeside(one, other) && one.start < other.end && other.start < one.end
const holds = (whole: Span, part: Span): boolean =>
  isBeside(whole, part) && whole.start <= part.start && part.end <= whole.end

/** What is left of a side without the words that are told, without small words, in stems. */
function restOf(side: Span, told: readonly Span[], language: string): string {
  const {fold, stem, isFunctionWord} = languageOf(language)
  let rest = ''
  let at = side.start
  for (const span of told.filter((one) => overlaps(one, side)).sort((x, y) => x.start - y.start)) {
    if (span.start > at) rest += side.clause.text.slice(at, span.start)
    rest += ' '
    at = Math.max(at, span.end)
  }
  if (at < side.end) rest += side.clause.text.slice(at, side.end)
  const words = (rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold)
  return words
    .filter((word) => !isFunctionWord(word))
    .map(stem)
    .join(' ')
}
