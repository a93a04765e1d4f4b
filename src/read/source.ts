/** What a config or the command line says of a file; what is absent is detected. */
export interface SourceMeta {
  /** Defaults to the file's name without extension. */
  id: string
  role?: 'translation' | 'source' | 'commentary'
  /** BCP 47 tag. */
  language?: string
  title?: string
}

/** A file that was read and decoded. A VFile with these fields fits. */
export interface SourceFile {
  /** What to call it in messages and reports. */
  path: string
  /** Its text; a BOM stays, so that offsets are the file's. */
  value: string
  data: {clausediff: SourceMeta}
}

/** A text as the parser takes it; for texts that come from elsewhere than a file. */
export function sourceOf(value: string, path: string, meta: Partial<SourceMeta> = {}): SourceFile {
  return {path, value, data: {clausediff: {...meta, id: meta.id ?? idOf(path)}}}
}

/** The id of a file that no config names: its name without folder and extension. */
export function idOf(path: string): string {
  const name = path.split(/[\\/]/).at(-1)!
  return name.replace(/(?<=.)\.[^.]*$/, '')
}
