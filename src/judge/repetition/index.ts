export {repeatedPhrases} from './phrases.ts'
export {type Repetition, repeatedSentences} from './sentences.ts'
