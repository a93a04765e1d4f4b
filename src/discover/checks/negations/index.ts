export {type LoneNegation, loneNegations, negationsMayDiffer} from './lone-negations.ts'
