export {deadReferences, wrongReferences} from './check.ts'
export {type Reference, referencesOf} from './references.ts'
