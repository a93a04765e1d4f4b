import {once} from '../once.ts'
import {linesOf} from './engine/table.ts'
import {citedSteps} from './figures-of-labels.ts'
import table from './label-words.tsv'
import {primarySubtag} from './primary-subtag.ts'

/** What a language calls the parts of laws and texts that have numbers; sources of expressions without Unicode classes. */
export interface LabelWords {
  /** In front of the number: `section 5`. */
  words: string
  /** Behind it: `5 artikla`; in small letters, since a sentence may begin there. Empty where none stands so. */
  behind: string
  /** Of the former, those for several, behind which numbers are listed. */
  several: string
  /** What joins such numbers: `and`, `to`. */
  joins: string
}

/**
 * Letters of the scripts of the table, as a class without its brackets. Ranges in place of `\p{L}`: with that, and without
 * regard to case, an expression takes 150 ms to compile.
 */
export const lettersOfLabels =
  'A-Za-z\u00AA\u00C0-\u024F\u0370-\u052F\u0590-\u05FF\u0620-\u064A\u066E-\u06D3\u06FA-\u06FF\u0900-\u0963\u1E00-\u1FFF'

const lines = once(() => linesOf(table))
const known = new Map<string, LabelWords | undefined>()

/** @returns undefined where no such words of a language are known */
export function labelWordsOf(language: string): LabelWords | undefined {
  const tag = primarySubtag(language)
  if (!known.has(tag)) {
    const line = lines().get(folders[tag] ?? tag)
    const [, words = '', behind = '', several = '', joins = ''] =
      line?.replaceAll('~', `[${lettersOfLabels}]*`).split('\t') ?? []
    known.set(tag, line === undefined ? undefined : {words, behind, several, joins})
  }
  return known.get(tag)
}

const folders: Readonly<Record<string, string>> = {nb: 'no', nn: 'no'}

/** Languages whose words for parts of a law are read in texts of all: texts quote each other's laws. */
const everywhere = ['de', 'en', 'es', 'fr', 'ru']
const isLatin = (words: string): boolean => /^\p{Script=Latin}/u.test(words)
const behind = new Map<string, RegExp>()

/** Fits what ends with a word behind which a number is a label: `Article `, `paragraphs (3) and (`, `пункт `, `§§ 5, `. */
export function behindLabelWord(language: string): RegExp {
  const tag = primarySubtag(language)
  let expression = behind.get(tag)
  if (!expression) {
    const all = everywhere.map((one) => labelWordsOf(one)!)
    const words = all.map(({words}) => words)
    const latin = words.filter(isLatin).join('|')
    // `\b` knows ASCII alone; compounds of others end with the word: `подпункт`.
    const others = words.filter((cell) => !isLatin(cell)).join('|')
    const own = everywhere.includes(tag) ? undefined : labelWordsOf(tag)
    const ofOwn = own?.words ? `|(?<![${lettersOfLabels}])(?:${own.words})` : ''
    const joins = [...all, ...(own ? [own] : [])].map(({joins}) => joins).join('|')
    expression = new RegExp(
      `(?:\\b(?:${latin})|§+|(?:${others})${ofOwn})[\\s(]*(?:\\d+[\\w.()-]*\\s*(?:,|${joins}|–|-)\\s*\\(?)*$`,
      'i',
    )
    behind.set(tag, expression)
  }
  return expression
}

const before = new Map<string, RegExp | undefined>()

/** Fits what begins behind a number with a word that makes a label of it: `. cikk`, ` artiklan`; undefined where none stands so. */
export function beforeLabelWord(language: string): RegExp | undefined {
  const tag = primarySubtag(language)
  if (!before.has(tag)) {
    const words = labelWordsOf(tag)?.behind
    before.set(tag, words ? new RegExp(`^${ordinalEnd}\\s?(?:${words})(?![${lettersOfLabels}])`) : undefined)
  }
  return before.get(tag)
}

/** How a number in figures that counts in an order may end: `5.`, `5-ojo`, `5:nnen`, `5'inci`, `5 inci`. */
export const ordinalEnd = `(?:\\.|[-:’'][${lettersOfLabels}]{1,6}|\\s[iıuü]?nc[iıuü])?`

/** What may stand between the numbers of one citation, in any language: ` Abs. ` of `§ 2 Abs. 1`, ` subsection ` of `section 3 subsection (2)`. Global. */
export const betweenCited = once(() => {
  const words = [...lines().keys()].flatMap((tag) => labelWordsOf(tag)?.words || [])
  return new RegExp(
    `(?<=[\\d)${lettersOfLabels}])\\s+(?:${[citedSteps, ...words].join('|')})\\.?\\s*(?=[\\d(]|[a-z]{1,2}(?![${lettersOfLabels}]))`,
    'giu',
  )
})
