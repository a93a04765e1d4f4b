export {compareEntities, type EntityMismatch} from './compare.ts'
export {type DocumentNumber, documentNumbersOf, isContradiction} from './document-number.ts'
export type {Entity} from './entity.ts'
export {entitiesOf} from './find.ts'
