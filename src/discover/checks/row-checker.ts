import {type Collation, memoByIndex} from '../../collate/index.ts'
import {type Lexicon, languageOf} from '../../language/index.ts'
import {RowReader} from './bilingual-row.ts'
import type {InRows} from './checks.ts'
import {compareTexts, type Known} from './compare-texts.ts'
import {pairsToCheck} from './compared-pairs.ts'
import {WordRows} from './edits/index.ts'
import {FormTables} from './form-table.ts'
import {QuantityMemory} from './numbers/index.ts'
import {contentRatio} from './omissions/content-ratio.ts'
import {lengthsAbroad} from './omissions/index.ts'
import {RecalledTexts} from './recalled-texts.ts'
import {WordPairs} from './replacements/index.ts'
import {Room} from './room.ts'

/** Compares the texts of rows, one at a time and in any order. */
interface RowChecker {
  pairs: ReturnType<typeof pairsToCheck>
  tables: FormTables
  read(row: number): RowReader
  /** Adds what the texts of a row say differently. */
  compare(reader: RowReader, checks: InRows): void
}

/**
 * @param lexicons - per translation, a dictionary of its language, where there is one
 * @param memory keeps the numbers that are read
 */
export function rowChecker(
  collation: Collation,
  lexicons: readonly (Lexicon | undefined)[],
  memory = new QuantityMemory(),
): RowChecker {
  const pairs = pairsToCheck(collation)
  const tables = new FormTables(collation.vocabulary.forms)
  const means = {tables, memory, room: new Room()}
  const countOf = formCounter(collation)
  const isOld = memoByIndex((translation) => isArchaic(collation, translation))
  const pairsOf = memoByIndex(
    (translation) =>
      new WordPairs(languageOf(collation.translations[translation]!.language), lexicons[translation]),
  )
  const rows = new WordRows(collation)
  const ratioOf = memoByIndex((a, b) => contentRatio(collation, a!, b!))
  const lengthsOf = memoByIndex((a, b) => lengthsAbroad(collation, a!, b!))
  const knownIn = (translation: number): Known => ({
    rowsOf: (of, stem) => rows.rowsOf(of, stem),
    ratioOf,
    lengthsOf,
    vocabulary: collation.vocabulary,
    lexicon: lexicons[translation],
    pairs: pairsOf(translation),
    countOf,
    isOld,
  })
  const recalled = collation.recall && new RecalledTexts(collation, collation.recall, pairs, knownIn)
  return {
    pairs,
    tables,
    read: (row) => new RowReader(collation, row, means),
    compare(reader, checks) {
      if (recalled) recalled.compare(reader, checks)
      else compareTexts(reader, pairs, checks, knownIn)
    },
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
