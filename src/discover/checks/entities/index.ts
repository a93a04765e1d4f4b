export {documentMismatches} from './document-mismatches.ts'
export {entityMismatches} from './entity-mismatches.ts'
