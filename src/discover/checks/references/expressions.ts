import {
  labelWordsOf,
  lettersOfLabels as letter,
  ordinalEnd,
  referencesEverywhere,
} from '../../../language/in-checks.ts'
import {primarySubtag} from '../../../language/index.ts'

/** How references are written in texts of one language; texts quote each other's laws, so that some words are read in all. */
export interface Expressions {
  /** A word and its numbers: `Article 5(3)`, `paragraphs (1) and (2)`. Global. */
  western: RegExp
  /** Numbers in front of their word: `5. cikk`. Global; undefined where none stand so. */
  behind: RegExp | undefined
  /** Whether a reference names several clauses: `Articles 1 and 3`. */
  list: RegExp
  /** What leads to the end of a range: `1 to 3` is 1, 2 and 3. Global. */
  range: RegExp
  /** Something that every reference holds: most texts hold none of it, and end there. */
  hint: RegExp
}

const inBrackets = '(?:\\s?\\((?:\\d+|[a-z]{1,4})\\))*'
const digits = `(?:\\d+(?:[a-z](?!\\)))?(?:\\.\\d+)*|\\([a-z]{1,4}\\)|\\(\\d+\\))${inBrackets}(?:[a-z]{1,2}\\))?`
const number = digits.replace('|', `|[IVXLC]+(?![${letter}])|`)
const known = new Map<string, Expressions>()

/** @param language BCP 47 tag */
export function expressionsOf(language: string): Expressions {
  const tag = primarySubtag(language)
  let expressions = known.get(tag)
  if (!expressions) {
    expressions = madeOf(labelWordsOf(tag))
    known.set(tag, expressions)
  }
  return expressions
}

const {words, several, joins, leadsTo, hint} = referencesEverywhere

function madeOf(own: ReturnType<typeof labelWordsOf>): Expressions {
  const also = (one: string, other: string | undefined): string => (other ? `${one}|${other}` : one)
  const all = also(words, own?.words)
  const join = also(joins, own?.joins)
  // No roman numerals there: `articles 1 et 4, il paie`.
  const listed = `(?:(?<![${letter}])(?:${also(several, own?.several)})|§§)\\s*${number}(?:\\s*(?:[,–-]\\s*(?:(?:${join})\\s+)?|(?:${join})\\s+)${digits})+`
  return {
    western: new RegExp(
      `${listed}|(?:(?<![${letter}])(?:${all})|§+)\\s*${number}(?:\\s*,?\\s*(?:(?:${all})\\s*)${number})*`,
      'gi',
    ),
    behind: own?.behind
      ? new RegExp(`(?<![\\d.,(${letter}])${digits}${ordinalEnd}\\s?(?:${own.behind})(?![${letter}])`, 'g')
      : undefined,
    list: new RegExp(`^(?:${listed})`, 'i'),
    range: new RegExp(`(\\d+)\\s*(?:[–-]|${leadsTo})\\s*(\\d+)(?!\\.?\\d)`, 'giu'),
    // What has a table may have any of its words, and numbers are rarer than those.
    hint: new RegExp(own ? `${hint}|\\d` : hint, 'i'),
  }
}
