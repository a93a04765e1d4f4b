export type {SourceFile, SourceMeta} from './source.ts'
