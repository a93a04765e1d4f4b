export {classifyNorm} from './classify.ts'
export type {NormKind} from './norm.ts'
export {type NormMismatch, normMismatches, normsMayDiffer} from './norm-mismatches.ts'
