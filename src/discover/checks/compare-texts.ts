import {inOneLanguage} from '../../language/index.ts'
import type {BilingualRow, RowReader, Side} from './bilingual-row.ts'
import type {InRows} from './checks.ts'
import type {ComparedPairs} from './compared-pairs.ts'
import {
  type Edit,
  lostPhrases,
  type NearCopy,
  nearCopyOf,
  type OrderMismatch,
  orderMismatch,
  otherNames,
  otherParties,
  spanOf,
} from './edits/index.ts'
import {entityMismatches} from './entities/index.ts'
import {
  type LoneNegation,
  loneNegations,
  lostProhibition,
  movedNegation,
  negationLostAbroad,
  negationsMayBeLost,
  negationsMayDiffer,
} from './negations/index.ts'
import {normMismatches, normsMayDiffer, normsMayHide} from './norms/index.ts'
import {exchangedNumbers, numberMismatches, quantifiersAbroad} from './numbers/index.ts'
import {
  type Lack,
  type Lengths,
  lackingItems,
  lackingSentences,
  lostExceptions,
  lostRestrictions,
} from './omissions/index.ts'
import type {Mismatch} from './place.ts'
import {placeholderMismatches} from './placeholders/index.ts'
import {pronounMismatches, pronounsMayDiffer} from './pronouns/index.ts'
import {questionMismatches, questionsMayDiffer} from './questions/index.ts'
import {referenceMismatches} from './references/index.ts'
import {doubledWords, loneRepetitions, type Repetition, repeatedSentences} from './repetitions/index.ts'
import {type KnownWords, oppositesAbroad, replacements} from './replacements/index.ts'

/** What is known of the words of a translation. */
export interface Known extends KnownWords {
  /** The rows in which a translation says a word in any form, ascending. */
  rowsOf(translation: number, stem: number): Int32Array
  /** How many words of content a translation has for one of another. */
  ratioOf(a: number, b: number): number
  /** How long a translation is beside one in another language; undefined where the work is too short to tell. */
  lengthsOf(a: number, b: number): Lengths | undefined
}

/**
 * What the texts of a row say differently: it looks at nothing else of the work but how often forms stand in it, in which
 * rows, and whether a text is old, and asks for these through `knownIn`.
 */
export function compareTexts(
  reader: RowReader,
  pairs: ComparedPairs,
  checks: InRows,
  knownIn: (translation: number) => Known,
): void {
  const {collation, row} = reader
  const {vocabulary} = collation
  const readings = collation.rows[row]!.readings
  const negationsBefore = checks.negations.length
  const isThere = ({a, b}: {a: number; b: number}): boolean =>
    readings[a]!.length > 0 &&
    readings[b]!.length > 0 &&
    reader.text(a).isReadable &&
    reader.text(b).isReadable
  for (const {a, b} of pairs.any.filter(isThere)) {
    const [left, right] = [reader.text(a), reader.text(b)]
    checks.numbers.push(...numberMismatches(row, left, right))
    checks.references.push(...referenceMismatches(row, left, right))
  }
  for (const {a, b} of pairs.same.filter(isThere)) {
    if (negationsMayDiffer(reader.text(a), reader.text(b)))
      checks.negations.push(...loneNegations(reader.bilingual(a, b)))
    if (pronounsMayDiffer(reader.text(a), reader.text(b)))
      checks.pronouns.push(...pronounMismatches(reader.bilingual(a, b)))
  }
  const areMessages = (...both: number[]): boolean =>
    both.every((index) => collation.translations[index]!.areMessages)
  const repeated = new Map<number, Repetition[]>()
  const repeatedIn = ({translation, whole}: Side): Repetition[] => {
    let found = repeated.get(translation)
    if (!found) {
      found = repeatedSentences(whole, vocabulary)
      repeated.set(translation, found)
    }
    return found
  }
  for (const {a, b} of pairs.near.filter(isThere)) {
    const [left, right] = [reader.text(a), reader.text(b)]
    if (left.text === right.text && inOneLanguage(left.language, right.language)) continue
    const lost =
      lostProhibition(row, left, right) ??
      (negationsMayBeLost(left, right) ? negationLostAbroad(reader.bilingual(a, b)) : undefined)
    if (lost) checks.negations.push(lost)
    if (areMessages(a, b)) checks.placeholders.push(...placeholderMismatches(row, left, right))
    const entities = entityMismatches(collation, row, {a, b}, [left, right])
    checks.entities.push(...entities)
    const normsDiffer = normsMayDiffer(left, right)
    if (normsDiffer || normsMayHide(left, right))
      checks.norms.push(...normMismatches(reader.bilingual(a, b), !normsDiffer))
    if (questionsMayDiffer(left, right)) checks.questions.push(...questionMismatches(reader.bilingual(a, b)))
    for (const [own, other] of [
      [left, right],
      [right, left],
    ] as const)
      checks.repetitions.push(...doubledWords(row, own, other, vocabulary))
    const sides = reader.bilingual(a, b)
    checks.repetitions.push(...loneRepetitions(sides, vocabulary, repeatedIn))
    checks.numbers.push(...quantifiersAbroad(sides), ...exchangedNumbers(sides))
    checks.replacements.push(...oppositesAbroad(sides))
    const sentences = [...lackingSentences(sides, collation, repeatedIn)]
    const {ratioOf, lengthsOf} = knownIn(a)
    const items = [...lackingItems(sides, collation, sentences, repeatedIn, ratioOf, lengthsOf)]
    const told = [...sentences, ...items, ...lostRestrictions(sides)]
    told.push(...[...lostExceptions(sides)].filter((one) => !isTold(one, told)))
    // A question has another order than what it asks about.
    const isCompared = inOneLanguage(left.language, right.language) && !questionsMayDiffer(left, right)
    if (isCompared)
      compareCopies(sides, knownIn(a), checks, {
        lacks: told,
        // What a further translation denies is none of these two's.
        negation: checks.negations.slice(negationsBefore).some((one) => isBetween(one, a, b)),
        entities,
      })
    else checks.lacks.push(...told)
  }
}

/** Whether what was lost holds an exception, or is a part of it. */
const isTold = ({text}: Lack, lost: readonly Lack[]): boolean =>
  lost.some((one) => one.text.includes(text) || text.includes(one.text))

const isBetween = ({has: {translation}, lacks}: LoneNegation, a: number, b: number): boolean =>
  (translation === a && lacks === b) || (translation === b && lacks === a)

/** One party where the other text has another: to who reads it, the two have changed places. */
function partiesExchanged(sides: BilingualRow, copy: NearCopy, known: Known): OrderMismatch[] {
  return otherParties(sides, copy, known).map(({edit, areNames}) => {
    const [a, b] = quotedOf(sides, edit)
    return {row: sides.row, a, b, identity: [a.quote, b.quote], score: 0.9, kind: 'swapped', areNames}
  })
}

/** One name where the other text has another; `Ms Bello` / `Ms Moll` is told as a whole. */
function namesReplaced(
  sides: BilingualRow,
  copy: NearCopy,
  known: Known,
  told: readonly Mismatch[],
): Mismatch[] {
  return otherNames(sides, copy, known).flatMap((edit) => {
    const [a, b] = quotedOf(sides, edit)
    const isTold = told.some((one) => one.a?.quote.includes(a.quote) && one.b?.quote.includes(b.quote))
    return isTold ? [] : [{row: sides.row, a, b, identity: [a.quote, b.quote], score: 0.8}]
  })
}

const quotedOf = ({a, b}: BilingualRow, edit: Edit) =>
  [a.whole.quoted(spanOf(a, edit.a)), b.whole.quoted(spanOf(b, edit.b))] as const

/** What parts two sentences that are nearly the same, word for word; what was told to be lost is told unless more of it was. */
function compareCopies(
  sides: BilingualRow,
  known: Known,
  checks: InRows,
  told: {lacks: readonly Lack[]; negation: boolean; entities: readonly Mismatch[]},
): void {
  let lacks = told.lacks
  for (const {a, b} of sides.beads) {
    const copy = a && b ? nearCopyOf(sides.a, sides.b, a, b, known.vocabulary.stems) : undefined
    if (!copy || copy.edits.length === 0) continue
    const moved = told.negation || !copy.isClose ? undefined : movedNegation(sides, copy)
    if (moved) checks.negations.push(moved)
    const {vocabulary} = known
    const orders = orderMismatch(sides, copy, vocabulary)
    checks.orders.push(...orders)
    if (orders.length > 0) continue
    const parties = partiesExchanged(sides, copy, known)
    checks.orders.push(...parties)
    if (parties.length === 0) checks.entities.push(...namesReplaced(sides, copy, known, told.entities))
    checks.replacements.push(...replacements(sides, copy, known))
    if (!copy.isClose) continue
    for (const lack of lostPhrases(sides, copy, vocabulary)) {
      const within = told.lacks.filter(({text}) => text.includes(lack.text) || lack.text.includes(text))
      // `except fruit and flowers`: the condition is what was lost, and its last item with it.
      const isWhole = lack.narrows && within.every(({text, narrows}) => !narrows && lack.text.includes(text))
      if (within.length > 0 && !isWhole) continue
      lacks = [...lacks.filter((other) => !within.includes(other)), lack]
    }
  }
  checks.lacks.push(...lacks)
}
