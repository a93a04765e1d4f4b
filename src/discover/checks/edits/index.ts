export {type Edit, type NearCopy, nearCopyOf, sizeOf, spanOf} from './edits.ts'
export {lostPhrases} from './lost-phrases.ts'
export {type OrderMismatch, orderMismatch} from './orders.ts'
