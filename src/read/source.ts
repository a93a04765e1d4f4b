import type {VFile} from 'vfile'

/** What a config or the command line says of a file; what is absent is detected. */
export interface SourceMeta {
  /** Defaults to the file's name without extension. */
  id: string
  role?: 'translation' | 'source' | 'commentary'
  /** BCP 47 tag. */
  language?: string
  title?: string
}

/** A file that was read and decoded: `value` is its text (a BOM stays, so that offsets are the file's). */
export type SourceFile = Omit<VFile, 'path' | 'value' | 'data'> & {
  path: string
  value: string
  data: {clausediff: SourceMeta}
}
