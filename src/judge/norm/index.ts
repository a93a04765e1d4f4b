export {classifyNorm} from './classify.ts'
export {normLexiconOf} from './lexicon/index.ts'
export {modalsOf} from './modals.ts'
export type {Modal, NormClass, NormKind} from './norm.ts'
