import {ideographDigits} from './ideographs.ts'

/** Words of references that are read in texts of every language, since texts quote each other's laws; sources of expressions. */
export const referencesEverywhere = {
  words:
    'articles?|arts?\\.|sections?|secs?\\.|paragraphs?|paras?\\.|subsections?|subparagraphs?|clauses?|chapters?|items?|annex|appendix|schedules?|artikeln?|absatz|abs\\.|kapitel|abschnitt|paragraphes?|alinéas?|chapitres?|annexe|artículos?|apartados?|párrafos?|capítulos?|стат[а-я]+|пункт[а-я]*|част[а-я]+|глав[а-я]+',
  /** Words for several, behind which numbers are listed: behind one, `Article 5 and 30 days` goes on with something else. */
  several:
    'articles|arts\\.|sections|secs\\.|paragraphs|paras\\.|subsections|subparagraphs|clauses|chapters|items|schedules|artikeln|paragraphes|alinéas|chapitres|artículos|apartados|párrafos|capítulos|стать(?:и|ей|ям|ями|ях)|пункт(?:ы|ов|ам|ами|ах)',
  joins: 'and|or|to|through|und|oder|sowie|bis|et|ou|à|y|o|a|al|и|или|по|до',
  /** What leads to the end of a range: `1 to 3`. */
  leadsTo:
    'to|through|bis|à|al?|по|до|až|do|til|till|tot|έως|sampai|hingga|iki|līdz|la|dến|đến|إلى|تا|से|עד|ila',
  /** How every such reference begins. */
  hint: '[§第제]|arti|arts?\\.|artí|sect|secs?\\.|para|subs|subp|clau|chap|item|anne|appe|abs|kapi|alin|apar|párr|capí|стат|пункт|част|глав',
}

/**
 * Behind a reference: what ties it to another text, and how the words begin that tie it to this one, a row a language; by
 * hand, after laws of each.
 */
const ties: readonly {tag: string; words: string; own?: string}[] = [
  {tag: 'de', words: 'der|des', own: 'vorliegend|dies'},
  {tag: 'fr', words: 'de la|de|du', own: 'present'},
  {tag: 'es', words: 'del'},
  {tag: 'it', words: 'della|dello|delle|dei|al', own: 'quest'},
  {tag: 'pt', words: 'do|da|dos|das'},
  {tag: 'nl', words: 'van', own: 'dit |deze '},
  {tag: 'da', words: 'af', own: 'denne |dette '},
  {tag: 'sv', words: 'av', own: 'denna |detta '},
  {tag: 'pl', words: 'i|z|ze', own: 'niniejsz'},
  {tag: 'ro', words: 'din|ale', own: 'prezent'},
]
const tying = ties.map(({words}) => words).join('|')
const ownTies = ['the ', ...ties.flatMap(({own}) => own ?? [])].join('|')
/** `Article 5 of the Convention`, `§ 433 BGB`, `artikel 11 van het Verdrag`: at the start of what follows a reference. */
export const ofOtherText = new RegExp(
  String.raw`^\s*(?:\([^)]*\)\s*)?(?:of (?!this\b)|(?:${tying}) (?!${ownTies})|(?:de l|dell)['’](?!present)|\p{Lu}{2,}|《|[А-ЯЁІЇЄҐ][а-яёіїєґ])`,
  'u',
)

const numeral = String.raw`[${ideographDigits}十百千\d]+`
const tied = '、，及和与與或'
const divisions = '[条條款项項章节節]'
/** References in Chinese, Japanese and Korean, as their laws write them (the guides that `drafting.ts` of each names). */
export const asianReferences = {
  /** 第五条第三款, 第五条、第七条, 제5조제3항. Global. */
  mention: new RegExp(
    String.raw`제\s?\d+[조항장절](?:의\d+)?(?:\s?제\s?\d+[항호])*|第${numeral}(?:[${tied}]+第?${numeral})*${divisions}(?:第${numeral}${divisions})*`,
    'gu',
  ),
  /** A numeral of a mention, in ideographs; source of an expression. */
  step: `(?<=[第${tied}])[${ideographDigits}十百千]+`,
  /** A mention begins with an article; source of an expression. */
  article: String.raw`第[^条條]+[条條]|제\s?\d+조`,
  /** What stands before a reference to another text, where no blanks do: 《…条约》第十一条, 条約第11条, but 本法第三条. */
  ofOther:
    /(?:[》」](?:[（(][^（）()]*[)）])?|(?<!(?:^|[^가-힣])이\s?)(?:법|법률|령|규칙|조약|협약)|(?<!本|この|该|該)(?:条約|条约|條約|公約|公约|憲法|宪法|法|条例|條例|協定|协定|議定書|议定书))\s*$/,
} as const
