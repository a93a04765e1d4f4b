export {lackingClauses} from './lost-clauses.ts'
export {lackingItems} from './lost-items.ts'
export {lackingSentences} from './lost-sentences.ts'
export type {Lack} from './omission.ts'
