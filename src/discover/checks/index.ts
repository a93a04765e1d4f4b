import {type Collation, memoByIndex} from '../../collate/index.ts'
import {type Lexicon, languageOf} from '../../language/index.ts'
import {RowReader} from './bilingual-row.ts'
import {type Checks, nothingInRows} from './checks.ts'
import {compareTexts, type Known} from './compare-texts.ts'
import {pairsToCheck} from './compared-pairs.ts'
import {definedTerms} from './definitions/index.ts'
import {WordRows} from './edits/index.ts'
import {documentMismatches} from './entities/index.ts'
import {FormTables} from './form-table.ts'
import {type Glued, gluedAcross, gluedFinder} from './glued/index.ts'
import {lackingClauses} from './omissions/index.ts'
import {RecalledTexts} from './recalled-texts.ts'
import {deadReferences} from './references/index.ts'
import {residueFinder} from './residues/index.ts'
import {scriptVariantsOf} from './variants.ts'

export type {Checks} from './checks.ts'
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
 * Lays the texts of every row beside each other and gathers what they say differently. One pass: each text is
 * read once, whatever asks for it, and nothing of a row is kept but what was found.
 *
 * @param lexicons - per translation, a dictionary of its language, where there is one
 */
export function runChecks(collation: Collation, lexicons: readonly (Lexicon | undefined)[] = []): Checks {
  const pairs = pairsToCheck(collation)
  const checks: Checks = {
    ...nothingInRows(),
    entities: pairs.near.flatMap((pair) => documentMismatches(collation, pair)),
    lacks: [...lackingClauses(collation)],
    deadReferences: deadReferences(collation),
    definitions: definedTerms(collation),
    residues: [],
    glued: [],
    variants: scriptVariantsOf(collation, pairs.same),
  }
  const tables = new FormTables(collation.vocabulary.forms)
  const countOf = formCounter(collation)
  const isOld = memoByIndex((translation) => isArchaic(collation, translation))
  const rows = new WordRows(collation)
  const knownIn = (translation: number): Known => ({
    rowsOf: (of, stem) => rows.rowsOf(of, stem),
    vocabulary: collation.vocabulary,
    lexicon: lexicons[translation],
    countOf,
    isOld,
  })
  const recalled = collation.recall && new RecalledTexts(collation, collation.recall, pairs, knownIn)
  const residuesIn = residueFinder(collation)
  const gluedIn = gluedFinder(collation, tables)
  const joined = gluedAcross(collation, pairs.near, tables)
  for (let row = 0; row < collation.rows.length; row++) {
    if (row % 1000 === 0) collation.onProgress?.('comparing clauses', row, collation.rows.length)
    checks.glued.push(...withoutTwice([...gluedIn(row), ...(joined.get(row) ?? [])]))
    const reader = new RowReader(collation, row, tables)
    checks.residues.push(...residuesIn(reader))
    if (recalled) recalled.compare(reader, checks)
    else compareTexts(reader, pairs, checks, knownIn)
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
