export {nearCopyOf} from './edits.ts'
export {lostPhrases} from './lost-phrases.ts'
export {type OrderMismatch, orderMismatch} from './orders.ts'
