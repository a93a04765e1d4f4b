export {doubledWords} from './doubled-words.ts'
export {type LoneRepetition, loneRepetitions} from './lone-repetitions.ts'
export {type Repetition, repeatedSentences} from './repeated-sentences.ts'
