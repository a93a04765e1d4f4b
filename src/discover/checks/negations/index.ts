export {type LoneNegation, loneNegations, movedNegation, negationsMayDiffer} from './lone-negations.ts'
export {negationLostAbroad, negationsMayBeLost} from './lost-abroad.ts'
export {lostProhibition} from './lost-prohibition.ts'
export {negationsOf, sharedWithout} from './negations.ts'
