export {type Negation, type Negations, negationsOf} from './negations.ts'
