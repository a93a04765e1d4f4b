export {alphabetRows} from './alphabet-rows.ts'
export {
  type Alphabet,
  alphabets,
  letterNames,
  letterNumerals,
  scriptNames,
  usualLetters,
} from './alphabets.ts'
export {isAmendmentNote} from './amendment-notes.ts'
export type {AroundNumbers} from './around-numbers.ts'
export {
  annexWord,
  asianLetters,
  broughtByLaw,
  chineseCounted,
  chineseDivision,
  chineseKey,
  chineseOrder,
  citesChinese,
  countedInChinese,
  gluesNumeral,
  goesOnInChinese,
  koreanDivision,
  koreanDivisionAlone,
  koreanInserted,
  listedAnnexes,
  opensAnnex,
  opensKoreanAlone,
  partsOfArticles,
} from './asian-labels.ts'
export {asksNumber} from './asks-number.ts'
export {beforeNumbers} from './before-numbers.ts'
export {bookNamesEverywhere, bookNamesInEnglish} from './book-names.ts'
export {type Capability, capabilityNames, capabilityTitles} from './capabilities.ts'
export {captionWords, remarkWords} from './captions.ts'
export {contentsWords} from './contents-words.ts'
export {romanOf, romansInLatin} from './cyrillic-romans.ts'
export type {DayKinds} from './day-kinds.ts'
export {digitsInAscii} from './digits.ts'
export {ranks} from './division-ranks.ts'
export type {Drafting} from './drafting.ts'
export {
  countWords,
  divisionNames,
  divisionTags,
  divisionWords,
  longNames,
  meanings,
  namesBehind,
  rangeWords,
} from './drafting-tables.ts'
export {draftings} from './draftings.ts'
export {cutLong, longestSentence} from './engine/long-sentences.ts'
export {remember} from './engine/memo.ts'
export {familiarHits} from './familiar.ts'
export {
  articleParts,
  articlesOfDivisions,
  behindFigure,
  figureEnds,
  frenchOrdinal,
  masculineOrdinals,
  numberSigns,
  raisedOrdinals,
  romanEnds,
} from './figures-of-labels.ts'
export {type FinerCapability, finerCapabilitiesOf, finerNames, finerTitles} from './finer-capabilities.ts'
export {foldWord, isAscii} from './fold-word.ts'
export type {Cues} from './function-words.ts'
export {glossWords} from './gloss-words.ts'
export {
  ideographsOfLabels,
  ideographsToHundreds,
  ideographsToTen,
  printIdeographs,
  readIdeographicNumber,
  readIdeographs,
  scaleOfIdeographs,
  yearInIdeographs,
} from './ideographs.ts'
export {insertionAdverbs, plainAdverb, repeatedBefore, repeatedWords} from './insertion-adverbs.ts'
export {labelJoins} from './label-joins.ts'
export {behindLabelWord, betweenCited} from './label-words.ts'
export type {Language, PhraseRole} from './language.ts'
export {
  capabilities,
  languageOf,
  numbersOf,
  smallWordsOf,
  tabledLanguages,
  uncheckedIn,
} from './languages.ts'
export type {Entry, Lexicon, Parts} from './lexicon.ts'
export type {NegationLexicon} from './negation.ts'
export {expressionOf, type NormClass, type NormLexicon, stickyExpressionOf} from './norms.ts'
export type {IdeographicNumbers, NumberLexicon} from './numbers.ts'
export {inOneLanguage, languageAndScript} from './one-language.ts'
export {pageOf, pageWords} from './page-words.ts'
export {primarySubtag} from './primary-subtag.ts'
export type {Pronouns} from './pronouns.ts'
export {cueWords, detectLanguage, knownLanguages, recognised} from './recognised.ts'
export {referencesEverywhere} from './reference-words.ts'
export type {Qualifiers, VerbForms} from './replacements.ts'
export {signingWords} from './signing-words.ts'
export type {SmallWords} from './small-words.ts'
export type {WordClass, WordClasses} from './word-classes.ts'
