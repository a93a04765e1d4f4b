import type {Likeness} from './content.ts'
import type {ForeignLikeness} from './foreign-likeness.ts'
import {informative, type Matching} from './match.ts'
import {alignInOrder, type InOrder} from './monotone.ts'

/** What a clause without a counterpart costs: dear enough that between two anchors one against one is a pair. */
const lone = 0.5
/** The same for a heading, which holds what stands below it together. */
const loneHeading = 1.2
/** A heading and a paragraph are never a pair. */
const never = -9
/**
 * Unless both are one line of which one text ends with a stop, as titles of pictures do: such a paragraph must be this like, in two
 * languages, and costs as much.
 */
const leastTitle = 0.3
const longestTitle = 160
const bothHeadings = 0.6
/** Two texts in the same place of two languages are a pair unless something speaks against it. */
const sameOrder = 0.15
/** What the number speaks for, in one language and between two. */
const sameNumber = 0.15
const sameNumberAbroad = 0.05
/** The same, between two languages, of a paragraph's place in a section that has as many on both sides. */
const samePlace = 0.2
/** What it says, between two languages, that both hold others below them; and against a pair of which one does. */
const sameKind = 0.3
/** Two equal texts are worth more than a number. */
const equal = 0.5
/** That two of one side are one of the other is rare, the more so where both bear a number. */
const several = 0.15
const severalNumbers = 0.45
/** Nor is it less rare that two sections are one, since each has a heading of its own. */
const severalSections = 0.45
/** By so much another order must be better than that of the numbers. */
const clearly = 0.3
/** How much liker a neighbour must be for the numbers to be in question. */
const margin = 0.15

/** The heading of a clause: all of its text, the first line above more of it, or none. */
export type Head = 'alone' | 'above text' | undefined

/** Finds the rows of clauses that follow one another by what they say: in one language by words, between two by signs. */
export class Runs {
  constructor(
    readonly matching: Matching,
    readonly likeness: Likeness,
    readonly foreign: ForeignLikeness,
    readonly headOf: (text: number) => Head,
  ) {}

  /**
   * Clauses without numbers: their places are no evidence.
   *
   * @returns rows that belong to the row of another
   */
  lay(clauses: readonly number[], rows: readonly number[]): [number, number][] {
    const {samples, clauses: texts} = this.matching
    if (clauses.length === 0 || rows.length === 0) return []
    const [own, other] = [clauses.map((i) => texts[i]!), rows.map((row) => samples[row]!)].map((places) =>
      places.map(this.headOf),
    )
    const heads = own!.map((head) => head === 'alone')
    const otherHeads = other!.map((head) => head === 'alone')
    const {like, joint, learn} = this.#measure(clauses, rows)
    const rowTexts = rows.map((row) => samples[row]!)
    const isTitle = (text: number): boolean => this.foreign.texts[text]!.length <= longestTitle
    const places = joint ? samePlaces(heads, otherHeads) : []
    const align = () =>
      alignInOrder(
        clauses.length,
        rows.length,
        (i, j) =>
          heads[i] !== otherHeads[j]
            ? joint && (heads[i] ? isTitle(rowTexts[j]!) : isTitle(texts[clauses[i]!]!))
              ? titleOf(like(i, j))
              : never
            : like(i, j) + (heads[i] ? bothHeadings : places[i] === j ? samePlace : 0),
        (side, at) => ((side === 0 ? heads : otherHeads)[at] ? loneHeading : lone),
        joint &&
          ((ours, theirs) =>
            ours.some((i) => heads[i]) || theirs.some((j) => otherHeads[j])
              ? never
              : joint(ours, theirs) -
                (areSections(ours, own!) || areSections(theirs, other!) ? severalSections : 0)),
      )
    return this.#settle(clauses, rows, learn ? learn(align) : align())
  }

  /**
   * Clauses of one list that have the rows of their numbers: leaves them there unless another order is clearly better, as
   * where one was put in and all behind it count on.
   *
   * @returns rows that belong to the row of another
   */
  shift(clauses: readonly number[], rows: readonly number[]): [number, number][] {
    const {keyRows, shifted} = this.matching
    if (clauses.length === 0 || rows.length === 0) return []
    const places = new Map(rows.map((row, place) => [row, place]))
    const byNumber = clauses.map((i) => places.get(keyRows[i]!) ?? -1)
    if (!this.#isDoubtful(clauses, rows, byNumber)) return []
    const {like, joint, learn} = this.#measure(clauses, rows)
    const {rows: own} = this.matching
    const bonus = rows.map((row) => (own[row]! < 0 ? sameNumberAbroad : sameNumber))
    const family = this.#families(clauses, rows)
    const score = (i: number, j: number): number =>
      like(i, j) + (byNumber[i] === j ? bonus[j]! : 0) + family(i, j)
    const numbers =
      joint && ((ours: readonly number[], theirs: readonly number[]) => joint(ours, theirs) - severalNumbers)
    const align = () => alignInOrder(clauses.length, rows.length, score, () => lone, numbers)
    const found = learn ? learn(align) : align()
    const kept = byNumber.filter((place) => place >= 0).length
    const given = byNumber.reduce((total, place, i) => total + (place < 0 ? 0 : score(i, place)), 0)
    if (found.sum < given - lone * (clauses.length + rows.length - 2 * kept) + clearly) return []
    for (const [at, i] of clauses.entries()) shifted[i] = Number(found.partners[at] !== byNumber[at])
    return this.#settle(clauses, rows, found)
  }

  /** Between two languages: what holds others below it is a counterpart of what does, and of nothing else. */
  #families(clauses: readonly number[], rows: readonly number[]): (i: number, j: number) => number {
    const {parents, rowParents, rows: own} = this.matching
    const [held, heldRows] = [new Set(parents), new Set(rowParents)]
    return (i, j) => {
      if (own[rows[j]!]! >= 0) return 0
      const holds = held.has(clauses[i]!)
      return holds !== heldRows.has(rows[j]!) ? -sameKind : holds ? sameKind : 0
    }
  }

  /** Puts clauses where they were found to belong. */
  #settle(
    clauses: readonly number[],
    rows: readonly number[],
    {partners, also}: InOrder,
  ): [number, number][] {
    const {keyRows, settled} = this.matching
    for (const [at, i] of clauses.entries()) {
      const partner = partners[at]!
      keyRows[i] = partner < 0 ? -1 : rows[partner]!
      const before = at > 0 && partner >= 0 && partners[at - 1] === partner
      if (before) settled[i] = settled[clauses[at - 1]!] = 1
    }
    const whole = new Map(clauses.map((i) => [keyRows[i]!, i]))
    return also.map(([part, into]) => {
      settled[whole.get(rows[into]!)!] = 1
      return [rows[part]!, rows[into]!]
    })
  }

  /** Whether a list may be shifted: in one language a short clause is liker to a neighbour, in two the counts differ. */
  #isDoubtful(clauses: readonly number[], rows: readonly number[], byNumber: readonly number[]): boolean {
    const {rows: own, clauses: texts} = this.matching
    const isAbroad = rows.every((row) => own[row]! < 0)
    if (isAbroad) return clauses.length !== rows.length || byNumber.includes(-1)
    const enough = informative(this.likeness.content)
    const {weights} = this.likeness.content
    return clauses.some((i, at) => {
      const text = texts[i]!
      const place = byNumber[at]!
      if (place < 0 || weights[text]! >= enough || own[rows[place]!]! < 0) return false
      this.likeness.mark([text])
      const dice = (row: number | undefined): number =>
        row === undefined || own[row]! < 0 ? 0 : this.likeness.diceOfMarked(text, own[row]!)
      return Math.max(dice(rows[place - 1]), dice(rows[place + 1])) > dice(rows[place]) + margin
    })
  }

  /**
   * Likeness of clause and row by their places in the lists; rows one after the other of one clause. Between languages
   * two may be one, and what is found teaches which words stand for which, for a second look.
   */
  #measure(clauses: readonly number[], rows: readonly number[]): RunMeasure {
    const {clauses: texts, rows: own, samples} = this.matching
    const {likeness, foreign} = this
    const isAbroad = rows.some((row) => own[row]! < 0)
    const run = isAbroad
      ? foreign.run(
          clauses.map((i) => texts[i]!),
          rows.map((row) => samples[row]!),
        )
      : undefined
    let marked = -1
    const like = (i: number, j: number): number => {
      const text = texts[clauses[i]!]!
      const row = rows[j]!
      if (run && own[row]! < 0) return sameOrder + run.like([i], [j])
      if (marked !== i) likeness.mark([text])
      marked = i
      const same = foreign.texts[text] === foreign.texts[own[row]!] ? equal : 0
      return 1.6 * likeness.diceOfMarked(text, own[row]!) - 0.1 + same
    }
    if (!run) return {like}
    return {
      like,
      joint: (ours, theirs) =>
        theirs.some((j) => own[rows[j]!]! >= 0) ? never : sameOrder + run.like(ours, theirs) - several,
      learn: (align) => {
        run.learn(align().partners)
        return align()
      },
    }
  }
}

/** What a heading and a short paragraph are worth as a pair. */
const titleOf = (likeness: number): number => (likeness < leastTitle ? never : likeness - leastTitle)

/** Whether parts of a list are several sections, each with a heading and text below it. */
const areSections = (parts: readonly number[], heads: readonly Head[]): boolean =>
  parts.length > 1 && parts.every((at) => heads[at] === 'above text')

/**
 * Where paragraphs are to be expected in a text of another language that has as many headings: at their places in the
 * section, if it has as many paragraphs there.
 *
 * @param heads whether each is a heading, of one text and of the other
 * @returns by paragraph its place in the other text, -1 where its section is longer or shorter there
 */
function samePlaces(heads: readonly boolean[], others: readonly boolean[]): number[] {
  const [own, there] = [sectionsOf(heads), sectionsOf(others)]
  if (own.length !== there.length) return []
  return own.flatMap(({length}, section) =>
    Array.from({length}, (_, at) => (length === there[section]!.length ? there[section]!.start + at : -1)),
  )
}

/** Stretches that begin with a heading, but for what stands before the first. */
function sectionsOf(heads: readonly boolean[]): {start: number; length: number}[] {
  const sections = [{start: 0, length: 0}]
  for (const [at, isHead] of heads.entries()) {
    if (isHead) sections.push({start: at, length: 0})
    sections.at(-1)!.length++
  }
  return sections
}

interface RunMeasure {
  like(i: number, j: number): number
  joint?: (ours: readonly number[], theirs: readonly number[]) => number
  learn?: (align: () => InOrder) => InOrder
}
