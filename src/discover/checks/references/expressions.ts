import {labelWordsOf, lettersOfLabels as letter, ordinalEnd} from '../../../language/in-checks.ts'
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
const words =
  'articles?|arts?\\.|sections?|secs?\\.|paragraphs?|paras?\\.|subsections?|subparagraphs?|clauses?|chapters?|items?|annex|appendix|schedules?|artikeln?|absatz|abs\\.|kapitel|abschnitt|paragraphes?|alinéas?|chapitres?|annexe|artículos?|apartados?|párrafos?|capítulos?|стат[а-я]+|пункт[а-я]*|част[а-я]+|глав[а-я]+'
/** Words for several, behind which numbers are listed: behind one, `Article 5 and 30 days` goes on with something else. */
const several =
  'articles|arts\\.|sections|secs\\.|paragraphs|paras\\.|subsections|subparagraphs|clauses|chapters|items|schedules|artikeln|paragraphes|alinéas|chapitres|artículos|apartados|párrafos|capítulos|стать(?:и|ей|ям|ями|ях)|пункт(?:ы|ов|ам|ами|ах)'
const joins = 'and|or|to|through|und|oder|sowie|bis|et|ou|à|y|o|a|al|и|или|по|до'
const leadsTo =
  'to|through|bis|à|al?|по|до|až|do|til|till|tot|έως|sampai|hingga|iki|līdz|la|dến|đến|إلى|تا|से|עד|ila'
const hint =
  '[§第제]|arti|arts?\\.|artí|sect|secs?\\.|para|subs|subp|clau|chap|item|anne|appe|abs|kapi|alin|apar|párr|capí|стат|пункт|част|глав'

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
