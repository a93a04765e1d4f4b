export {type DeadReference, deadReferences} from './dead-references.ts'
export {referenceMismatches} from './reference-mismatches.ts'
