import type {Passage} from '../../collate/index.ts'
import type {DefinedTerm} from './definitions/index.ts'
import type {OrderMismatch} from './edits/index.ts'
import type {Glued} from './glued/index.ts'
import type {LoneNegation} from './negations/index.ts'
import type {NormMismatch} from './norms/index.ts'
import type {Lack} from './omissions/index.ts'
import type {Mismatch} from './place.ts'
import type {DeadReference} from './references/index.ts'
import type {LoneRepetition} from './repetitions/index.ts'
import type {Replacement} from './replacements/index.ts'
import type {Residue} from './residues/index.ts'
import type {Variant} from './variants.ts'

/**
 * What comparing the texts of a row finds, check by check; evidence, no opinion. A new check is a field here, an empty
 * list in `nothingInRows`, and a call in `compare-texts.ts`.
 */
export type InRows = {
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
  placeholders: Mismatch[]
}

/**
 * What the texts of all rows say differently, in the order of rows, and what is seen in the whole work alone. Two texts
 * that are the same, letter for letter, are compared by no check.
 */
export interface Checks extends InRows {
  deadReferences: DeadReference[]
  definitions: DefinedTerm[]
  residues: Residue[]
  glued: Glued[]
  variants: Variant[]
}

/** What comparing texts found elsewhere. */
export interface KnownChecks {
  /**
   * What comparing the texts of a row found; nothing where nobody knows.
   *
   * @param readings by translation, what the row has
   */
  checks(row: number, readings: readonly (readonly Passage[])[]): InRows | undefined
}

export const nothingInRows = (): InRows => ({
  numbers: [],
  norms: [],
  negations: [],
  questions: [],
  pronouns: [],
  orders: [],
  replacements: [],
  entities: [],
  lacks: [],
  repetitions: [],
  references: [],
  placeholders: [],
})

/** Adds what was found in one row. */
export function addInRow(found: InRows, checks: InRows): void {
  for (const kind of Object.keys(found) as (keyof InRows)[])
    (checks[kind] as unknown[]).push(...(found[kind] as unknown[]))
}

/** What was found in one row, but for what concerns some translations. */
export function withoutTranslations(found: InRows, translations: readonly number[]): InRows {
  const kept = nothingInRows()
  for (const kind of Object.keys(found) as (keyof InRows)[])
    (kept[kind] as object[]).push(
      ...(found[kind] as object[]).filter(
        (one) => !concernedBy(one).some((index) => translations.includes(index)),
      ),
    )
  return kept
}

/** The translations that a finding names, by index or by what it quotes of them. */
const concernedBy = (found: object): number[] =>
  Object.entries(found).flatMap(([name, value]) => {
    if (!concerns.has(name)) return []
    return [value]
      .flat()
      .flatMap((one) => (typeof one === 'number' ? [one] : one ? [one.translation as number] : []))
  })
const concerns: ReadonlySet<string> = new Set(['a', 'b', 'has', 'lacks', 'once', 'first', 'second'])
