import type {Files} from '../project/index.ts'

/** One file as it was before a decision and after it; undefined where it was not there. */
export interface Written {
  file: string
  path: string
  before: string | undefined
  after: string
}

/** Files, and a list of what was written to them. */
export function recorded(files: Files): {files: Files; written: Written[]} {
  const written: Written[] = []
  return {
    written,
    files: {
      ...files,
      async write(file, text, known) {
        const isWritten = await files.write!(file, text, known)
        if (isWritten && text !== undefined && text !== known.before)
          written.push({file, path: known.called, before: known.before, after: text})
        return isWritten
      },
    },
  }
}
