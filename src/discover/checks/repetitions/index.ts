export {doubledWords} from './doubled-words.ts'
export {type LoneRepetition, loneRepetitions} from './lone-repetitions.ts'
export {repeatedPhrases} from './repeated-phrases.ts'
export {type Repetition, repeatedSentences} from './repeated-sentences.ts'
