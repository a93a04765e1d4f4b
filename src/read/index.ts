export {decode, textOf} from './decode.ts'
export {read} from './open.ts'
export {idOf, type SourceFile, type SourceMeta, sourceOf} from './source.ts'
