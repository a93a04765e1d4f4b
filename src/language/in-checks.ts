// A door beside the index: what only comparing texts asks of languages, which `show` and `parse` do not load.
export {withoutAffirmed, withoutIdle} from './affirmed.ts'
export {isAside, isCalling} from './asides.ts'
export {countriesIn} from './countries.ts'
export {doublesWords} from './doubled-words.ts'
export {endsOf, ofPersons} from './ends.ts'
export type {AskedWords} from './engine/asked-words.ts'
export {eraBefore} from './eras.ts'
export {exceptionsOf} from './exceptions.ts'
export {type Frequency, frequenciesIn} from './frequencies.ts'
export {
  beforeLabelWord,
  behindLabelWord,
  type LabelWords,
  labelWordsOf,
  lettersOfLabels,
  ordinalEnd,
} from './label-words.ts'
export {isLackingByNature} from './lacking-by-nature.ts'
export {nearness} from './lexicon.ts'
export {powerBehind, temperatureAt} from './measures.ts'
export {quantifiersOf} from './quantifier-words.ts'
export {mayAsk, questionMark} from './question-marks.ts'
export {asianReferences, ofOtherText, referencesEverywhere} from './reference-words.ts'
export {restrictionsOf} from './restrictions.ts'
export {type ScriptVariant, scriptVariants} from './script-variants.ts'
export {type SignedName, signedNames} from './signed-names.ts'
export {mayBeSigned, signsOf} from './signs.ts'
export {capitalsTellNames, hasCases} from './traits.ts'
export {saysUnable} from './unable.ts'
export {withoutOf, withoutStandsBehind} from './without.ts'
export {classOf} from './word-classes.ts'
