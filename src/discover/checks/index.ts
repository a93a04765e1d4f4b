import {type Collation, sharersByRow} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {addInRow, type Checks, type KnownChecks, nothingInRows, withoutTranslations} from './checks.ts'
import {definedTerms} from './definitions/index.ts'
import {documentMismatches} from './entities/index.ts'
import {type Glued, gluedAcross, gluedFinder} from './glued/index.ts'
import {QuantityMemory} from './numbers/index.ts'
import {lackingClauses} from './omissions/index.ts'
import {deadReferences} from './references/index.ts'
import {residueFinder} from './residues/index.ts'
import {rowChecker} from './row-checker.ts'
import {swappedOtherwise} from './swapped-otherwise.ts'
import {scriptVariantsOf} from './variants.ts'

export type {Checks} from './checks.ts'
export {pairsToCheck} from './compared-pairs.ts'
export type {Glued} from './glued/index.ts'
export type {NormMismatch} from './norms/index.ts'
export {type Quantity, QuantityMemory, quantitiesOf} from './numbers/index.ts'
export type {Lack} from './omissions/index.ts'
export type {Mismatch, Place, Quoted} from './place.ts'

/**
 * Lays the texts of every row beside each other and gathers what they say differently. One pass: each text is
 * read once, whatever asks for it, and nothing of a row is kept but what was found.
 *
 * @param lexicons - per translation, a dictionary of its language, where there is one
 * @param known what was found in rows elsewhere
 * @param memory keeps the numbers that are read
 */
export function runChecks(
  collation: Collation,
  lexicons: readonly (Lexicon | undefined)[] = [],
  known?: KnownChecks,
  memory = new QuantityMemory(),
): Checks {
  const checker = rowChecker(collation, lexicons, memory)
  const {pairs, tables} = checker
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
  const residuesIn = residueFinder(collation)
  const gluedIn = gluedFinder(collation, tables)
  const sharers = sharersByRow(collation)
  const joined = gluedAcross(collation, pairs.near, tables)
  for (let row = 0; row < collation.rows.length; row++) {
    if (row % 1000 === 0) collation.onProgress?.('comparing clauses', row, collation.rows.length)
    checks.glued.push(...withoutTwice([...gluedIn(row), ...(joined.get(row) ?? [])]))
    const reader = checker.read(row)
    checks.residues.push(...residuesIn(reader))
    const found = known?.checks(row, collation.rows[row]!.readings)
    const sharing = sharers.get(row)
    if (sharing) {
      const own = found ?? nothingInRows()
      if (!found) checker.compare(reader, own)
      addInRow(withoutTranslations(own, sharing), checks)
    } else if (found) addInRow(found, checks)
    else checker.compare(reader, checks)
  }
  checks.orders.push(...swappedOtherwise(collation, pairs.same, checks.orders))
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
