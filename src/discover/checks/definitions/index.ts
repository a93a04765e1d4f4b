export {type DefinedTerm, definedTerms} from './defined-terms.ts'
