export {classifyNorm} from './classify.ts'
export type {NormKind} from './norm.ts'
export {type NormMismatch, normMismatches, normsMayDiffer, normsMayHide} from './norm-mismatches.ts'
