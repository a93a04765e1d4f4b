import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {inOneLanguage, languageAndScript} from '../../language/index.ts'
import type {Role} from '../../parse/index.ts'
import {loadLexicons} from '../lexicons.ts'
import {type Abbreviations, readAbbreviations} from '../phrase/abbreviations.ts'
import {Comparer, type Sought} from '../phrase/candidates.ts'
import {divergencesIn, type Spans} from '../phrase/divergences.ts'
import {Lines} from '../phrase/lines.ts'
import {recalledRows} from '../phrase/recalled-rows.ts'
import {Side} from '../phrase/side.ts'
import {rank} from '../phrase/weights.ts'
import {Words} from '../phrase/word.ts'

/** Two translations, by index, the first before the second. */
export type Pair = readonly [number, number]

/** What is counted in all texts before the first row is weighed. */
export interface Counted {
  /** By translation, where its language has one. */
  lexicons: readonly (Lexicon | undefined)[]
  abbreviations: Abbreviations
  /** By translation. */
  words: readonly Words[]
  lines: readonly Lines[]
}

/** Reads and counts the words of all texts; dictionaries are loaded. */
export async function countWords(collation: Collation): Promise<Counted> {
  const lexicons = await loadLexicons(collation)
  const abbreviations = readAbbreviations(collation)
  const words = wordsByTranslation(collation, lexicons)
  const lines = collation.translations.map(
    (_, translation) => new Lines(collation, translation, abbreviations, words[translation]!),
  )
  return {lexicons, abbreviations, words, lines}
}

/**
 * Weighs what pairs of translations render differently in a row: each text of a row is looked at once for all its pairs. A row
 * tells the same whichever rows were weighed before it.
 *
 * @returns given a row, what was found by pair
 */
export function rowWeigher(
  collation: Collation,
  pairs: readonly Pair[],
  {lines, words, abbreviations: {name}}: Counted,
  soughtBeside?: (a: number) => Sought,
): (row: number) => Spans[][] {
  const sides = lines.map((own, translation) =>
    pairs.some((pair) => pair.includes(translation)) ? new Side(own) : undefined,
  )
  const comparers = pairs.map(
    ([a, b]) => new Comparer(collation, sides[a]!, sides[b]!, words[a]!, rank, soughtBeside?.(a)),
  )
  const {recall} = collation
  const what = soughtBeside ? 'sought' : 'all'
  const weigh = comparers.map((comparer) =>
    recall
      ? recalledRows(collation, recall, comparer, name, what)
      : (row: number) => divergencesIn(comparer, row),
  )
  return (row) => weigh.map((one) => one(row))
}

/** The words of each translation; translations of one language have them in common. */
function wordsByTranslation({translations}: Collation, lexicons: readonly (Lexicon | undefined)[]): Words[] {
  const byLanguage = new Map<string, Words>()
  return translations.map(({language}, translation) => {
    const key = languageAndScript(language)
    const words = byLanguage.get(key) ?? new Words(lexicons[translation], language)
    byLanguage.set(key, words)
    return words
  })
}

/** Translations, two by two with others of their language that have a role. */
export function pairsToCompare(collation: Collation, role: Role): Pair[] {
  const {translations} = collation
  const pairs: Pair[] = []
  for (const [a, one] of translations.entries()) {
    for (const [b, other] of translations.entries()) {
      if (b <= a || one.role !== 'translation' || other.role !== role) continue
      if (
        inOneLanguage(one.language, other.language) &&
        (one.language !== 'und' || mayBeOneLanguage(collation, a, b))
      )
        pairs.push([a, b])
    }
  }
  return pairs
}

/** Of the words of the shorter text, so many stand in another of its language. */
const leastShared = 0.15

/** Whether two texts whose language is not known have words in common, as two of one language do. */
function mayBeOneLanguage(collation: Collation, a: number, b: number): boolean {
  const [one, other] = [a, b].map((translation) => new Set(collation.words(translation).forms))
  const shared = [...one!].filter((form) => other!.has(form)).length
  return shared >= Math.min(one!.size, other!.size) * leastShared
}
