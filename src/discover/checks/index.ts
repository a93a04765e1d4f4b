import {type Collation, memoByIndex} from '../../collate/index.ts'
import {type Lexicon, languageOf} from '../../language/index.ts'
import {type BilingualRow, RowReader, type Side} from './bilingual-row.ts'
import {pairsToCheck} from './compared-pairs.ts'
import {type DefinedTerm, definedTerms} from './definitions/index.ts'
import {lostPhrases, nearCopyOf, type OrderMismatch, orderMismatch} from './edits/index.ts'
import {documentMismatches, entityMismatches} from './entities/index.ts'
import {FormTables} from './form-table.ts'
import {type Glued, gluedAcross, gluedFinder} from './glued/index.ts'
import {type LoneNegation, loneNegations, movedNegation, negationsMayDiffer} from './negations/index.ts'
import {type NormMismatch, normMismatches, normsMayDiffer} from './norms/index.ts'
import {numberMismatches} from './numbers/index.ts'
import {type Lack, lackingClauses, lackingItems, lackingSentences} from './omissions/index.ts'
import type {Mismatch} from './place.ts'
import {pronounMismatches, pronounsMayDiffer} from './pronouns/index.ts'
import {questionMismatches, questionsMayDiffer} from './questions/index.ts'
import {type DeadReference, deadReferences, referenceMismatches} from './references/index.ts'
import {
  doubledWords,
  type LoneRepetition,
  loneRepetitions,
  type Repetition,
  repeatedSentences,
} from './repetitions/index.ts'
import {type KnownWords, type Replacement, replacements} from './replacements/index.ts'
import {type Residue, residueFinder} from './residues/index.ts'
import {scriptVariantsOf, type Variant} from './variants.ts'

export type {Glued} from './glued/index.ts'
export type {LoneNegation} from './negations/index.ts'
export type {NormMismatch} from './norms/index.ts'
export {quantitiesOf} from './numbers/index.ts'
export type {Lack} from './omissions/index.ts'
export type {Mismatch, Place, Quoted} from './place.ts'
export type {DeadReference} from './references/index.ts'
export type {LoneRepetition} from './repetitions/index.ts'
export type {Replacement} from './replacements/index.ts'
export type {Residue} from './residues/index.ts'
export type {Variant} from './variants.ts'

/**
 * What the texts of each row say differently, check by check, in the order of rows; evidence, no opinion. Two
 * texts that are the same, letter for letter, are compared by no check.
 */
export interface Checks {
  numbers: Mismatch[]
  norms: NormMismatch[]
  negations: LoneNegation[]
  questions: Mismatch[]
  pronouns: Mismatch[]
  orders: OrderMismatch[]
  replacements: Replacement[]
  entities: Mismatch[]
  lacks: Lack[]
  repetitions: LoneRepetition[]
  references: Mismatch[]
  deadReferences: DeadReference[]
  definitions: DefinedTerm[]
  residues: Residue[]
  glued: Glued[]
  variants: Variant[]
}

/**
 * Lays the texts of every row beside each other and gathers what they say differently. One pass: each text is
 * read once, whatever asks for it, and nothing of a row is kept but what was found.
 *
 * @param lexicons - per translation, a dictionary of its language, where there is one
 */
export function runChecks(collation: Collation, lexicons: readonly (Lexicon | undefined)[] = []): Checks {
  const pairs = pairsToCheck(collation)
  const checks: Checks = {
    numbers: [],
    norms: [],
    negations: [],
    questions: [],
    pronouns: [],
    orders: [],
    replacements: [],
    entities: pairs.near.flatMap((pair) => documentMismatches(collation, pair)),
    lacks: [...lackingClauses(collation)],
    repetitions: [],
    references: [],
    deadReferences: deadReferences(collation),
    definitions: definedTerms(collation),
    residues: [],
    glued: [],
    variants: scriptVariantsOf(collation, pairs.same),
  }
  const tables = new FormTables(collation.vocabulary.forms)
  const countOf = formCounter(collation)
  const isOld = memoByIndex((translation) => isArchaic(collation, translation))
  const knownIn = (translation: number): KnownWords => ({
    vocabulary: collation.vocabulary,
    lexicon: lexicons[translation],
    countOf,
    isOld,
  })
  const residuesIn = residueFinder(collation)
  const gluedIn = gluedFinder(collation, tables)
  const joined = gluedAcross(collation, pairs.near, tables)
  for (let row = 0; row < collation.rows.length; row++) {
    if (row % 1000 === 0) collation.onProgress?.('comparing clauses', row, collation.rows.length)
    checks.glued.push(...withoutTwice([...gluedIn(row), ...(joined.get(row) ?? [])]))
    const reader = new RowReader(collation, row, tables)
    checks.residues.push(...residuesIn(reader))
    compareTexts(reader, pairs, checks, knownIn)
  }
  return checks
}

/** What was found in two ways is told once. */
const withoutTwice = (found: readonly Glued[]): Glued[] =>
  found.filter(
    ({at: {translation, place}}, i) =>
      !found
        .slice(0, i)
        .some(
          ({at}) =>
            at.translation === translation &&
            'clause' in at.place &&
            'clause' in place &&
            at.place.clause === place.clause &&
            at.place.start < place.end &&
            place.start < at.place.end,
        ),
  )

function compareTexts(
  reader: RowReader,
  pairs: ReturnType<typeof pairsToCheck>,
  checks: Checks,
  knownIn: (translation: number) => KnownWords,
): void {
  const {collation, row} = reader
  const {vocabulary} = collation
  const readings = collation.rows[row]!.readings
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
    if (left.text === right.text && left.language === right.language) continue
    checks.entities.push(...entityMismatches(collation, row, {a, b}, [left, right]))
    if (normsMayDiffer(left, right)) checks.norms.push(...normMismatches(reader.bilingual(a, b)))
    if (questionsMayDiffer(left, right)) checks.questions.push(...questionMismatches(reader.bilingual(a, b)))
    for (const [own, other] of [
      [left, right],
      [right, left],
    ] as const)
      checks.repetitions.push(...doubledWords(row, own, other, vocabulary))
    const sides = reader.bilingual(a, b)
    checks.repetitions.push(...loneRepetitions(sides, vocabulary, repeatedIn))
    const sentences = [...lackingSentences(sides, collation, repeatedIn)]
    const items = [...lackingItems(sides, collation, sentences)]
    checks.lacks.push(...sentences, ...items)
    // A question has another order than what it asks about.
    if (left.language === right.language && !questionsMayDiffer(left, right))
      compareCopies(sides, knownIn(a), checks, {
        lacks: [...sentences, ...items],
        negation: checks.negations.at(-1)?.row === row,
      })
  }
}

/** How often a form stands in all texts; counted when first asked for. */
function formCounter({translations, words, vocabulary}: Collation): (form: number) => number {
  let counts: Int32Array | undefined
  return (form) => {
    if (!counts) {
      counts = new Int32Array(vocabulary.forms.length)
      for (const [translation] of translations.entries())
        for (const one of words(translation).forms) counts[one]!++
    }
    return counts[form]!
  }
}

/** Whether a text uses words that have long gone out of use, and not only quotes one: so many of its words are such. */
const archaicShare = 0.005

function isArchaic({translations, words, vocabulary}: Collation, translation: number): boolean {
  const {archaic} = languageOf(translations[translation]!.language)
  if (!archaic) return false
  const {forms} = words(translation)
  const count = forms.reduce((sum, form) => sum + (archaic.has(vocabulary.forms[form]!) ? 1 : 0), 0)
  return count > archaicShare * forms.length
}

/** What parts two sentences that are nearly the same, word for word. */
function compareCopies(
  sides: BilingualRow,
  known: KnownWords,
  checks: Checks,
  told: {lacks: readonly Lack[]; negation: boolean},
): void {
  for (const {a, b} of sides.beads) {
    const copy = a && b ? nearCopyOf(sides.a, sides.b, a, b, known.vocabulary.stems) : undefined
    if (!copy || copy.edits.length === 0) continue
    const moved = told.negation || !copy.isClose ? undefined : movedNegation(sides, copy)
    if (moved) checks.negations.push(moved)
    const {vocabulary} = known
    const orders = orderMismatch(sides, copy, vocabulary)
    checks.orders.push(...orders)
    if (orders.length > 0) continue
    checks.replacements.push(...replacements(sides, copy, known))
    if (!copy.isClose) continue
    for (const lack of lostPhrases(sides, copy, vocabulary)) {
      const within = told.lacks.filter(({text}) => text.includes(lack.text) || lack.text.includes(text))
      // `except fruit and flowers`: the condition is what was lost, and its last item with it.
      const isWhole = lack.narrows && within.every(({text, narrows}) => !narrows && lack.text.includes(text))
      if (within.length > 0 && !isWhole) continue
      if (within.length > 0) checks.lacks = checks.lacks.filter((other) => !within.includes(other))
      checks.lacks.push(lack)
    }
  }
}
