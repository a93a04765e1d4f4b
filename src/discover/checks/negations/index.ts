export {type LoneNegation, loneNegations, movedNegation, negationsMayDiffer} from './lone-negations.ts'
export {negationsOf} from './negations.ts'
