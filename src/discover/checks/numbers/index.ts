export {numberMismatches} from './number-mismatches.ts'
export {quantitiesOf} from './quantities.ts'
export type {Quantities, Quantity} from './quantity.ts'
export {QuantityMemory} from './quantity-memory.ts'
