/** What languages put beside the figure of a label, a row a language; sources of expressions, by hand, after their laws. */

/** Raised signs that make an order of a figure: `1.º`, `3°`, and the feminine `2ª`. Classes without their brackets. */
export const masculineOrdinals = 'º°'
export const raisedOrdinals = `${masculineOrdinals}ª`

/** How a figure may end that counts a division. */
const endings: readonly {tag: string; ends: string; ofRomans?: string}[] = [
  // `Article 1er`, `Section II re`.
  {tag: 'fr', ends: 'er|re|ère', ofRomans: 'er|re'},
  // `Qodobka 2aad`.
  {tag: 'so', ends: 'aad'},
  // `Artículo 1.º`, `Artigo 1.o`.
  {tag: 'es pt it', ends: String.raw`\.?[${raisedOrdinals}]|\.o(?=[\s-]|$)`},
]
/** All of them, and those behind Roman numerals. */
export const figureEnds = endings.map(({ends}) => ends).join('|')
export const romanEnds = endings.flatMap(({ofRomans}) => ofRomans ?? []).join('|')
/** A figure with such an ending in French, before a blank: `1er A`. */
export const frenchOrdinal = new RegExp(`\\d(?:${endings[0]!.ends}) `)

/** Between the word of a division and its number: `Artículo n.º 5`, `Článek č. 5`. */
const signs: readonly {tag: string; sign: string}[] = [
  {tag: 'en', sign: '#|number'},
  {tag: 'es pt fr it', sign: String.raw`n[or]?\.?\s?[º°]`},
  {tag: 'de da sv', sign: String.raw`n[or]\.?|n\.`},
  {tag: 'cs sk', sign: String.raw`č\.`},
  {tag: 'sl', sign: String.raw`št\.`},
  {tag: 'hr sr', sign: String.raw`br\.`},
  {tag: 'ru uk bg', sign: '№'},
]
/** All of them. */
export const numberSigns = signs.map(({sign}) => sign).join('|')

/** Behind the number of an article: one of its parts is named, so that the article is cited and no label. */
const parts: readonly {tag: string; words: string}[] = [
  {tag: 'de', words: 'Abs|Absatz|Absätze|Satz|Sätze|Nr|Nummern?|Buchst|Buchstaben?'},
  {tag: 'fr', words: 'al|alinéa'},
  {tag: 'en', words: 'para'},
  {tag: 'es', words: 'apartado'},
  {tag: 'pl cs', words: 'ust|odst'},
  {tag: 'sl', words: 'st'},
]
/** All of them. */
export const articleParts = parts.map(({words}) => words).join('|')

/**
 * Before the number of a part that is cited below another, by hand, as laws of each language are cited:
 * `§ 2 Abs. 1 Nr. 3 lit. a`.
 */
const steps: readonly {tag: string; words: string}[] = [
  {tag: 'de', words: 'nr|lit|buchst|ziff|unterabs|uabs|abs'},
  {tag: 'en', words: 'subparas?|subss?|cls?|no|nos'},
  {tag: 'fr', words: 'al|pt|let|lettre|point'},
  {tag: 'it', words: 'co|lett'},
  {tag: 'es pt', words: 'ap|apdo|núm|let|letra|alínea|inc|inciso'},
  {tag: 'nl', words: 'sub|onder'},
  {tag: 'sv da no', words: 'st|stycket|mom|nr'},
  {tag: 'pl cs sk', words: 'ust|pkt|odst|písm|bod'},
  {tag: 'ru uk', words: 'п|пп|ч|абз|подп'},
]
/** All of them. */
export const citedSteps = steps.map(({words}) => words).join('|')

/** Between a figure and the word of a division behind it. */
const between: readonly {tag: string; ends?: string; words?: string}[] = [
  {tag: 'es pt', ends: `[${raisedOrdinals}]`},
  // `1-modda`, `1-nji madda`.
  {tag: 'uz tk ky mn', ends: String.raw`-(?:[үоөу]?\p{L}{0,7}\s)?`},
  // `3 дугаар зүйл`.
  {tag: 'mn', words: 'дугаар|дүгээр'},
]
const isGiven = (text: string | undefined): text is string => text !== undefined
/** Endings of the figure itself, and words of their own. */
export const behindFigure = {
  ends: between
    .map(({ends}) => ends)
    .filter(isGiven)
    .join('|'),
  words: between
    .map(({words}) => words)
    .filter(isGiven)
    .join('|'),
}

/** Articles around the names of divisions. */
const articles: readonly {tag: string; words: string; forMany?: string; ofOwn?: string; between?: string}[] =
  [
    {tag: 'en', words: 'the', ofOwn: 'the', between: 'the'},
    {tag: 'de', words: 'der|das|die', between: 'der|das|die'},
    {tag: 'fr', words: 'le|la', ofOwn: 'le|la', between: 'le|la'},
    {tag: 'es', words: 'el|la', forMany: 'los|las', between: 'el|la'},
    {tag: 'it', words: 'il|lo|la|le', between: 'il'},
    {tag: 'pt', words: 'o|a'},
  ]
const articlesIn = (...columns: ('words' | 'forMany' | 'ofOwn' | 'between')[]): readonly string[] => [
  ...new Set(articles.flatMap((row) => columns.flatMap((column) => row[column]?.split('|') ?? []))),
]
/** All of them, by where they stand. */
export const articlesOfDivisions = {
  /** `EL LIBRO PRIMERO`, `The Book II`. */
  before: articlesIn('words'),
  /** Before an ordinal: `THE FIRST BOOK`, `los primeros títulos`. */
  ordinal: articlesIn('words', 'forMany'),
  /** Before an ordinal and a word of the text's own: `THE THIRD CANTO`. */
  ownWord: articlesIn('ofOwn'),
  /** Before a number: `BOOK THE FIRST`. */
  number: articlesIn('between'),
}
