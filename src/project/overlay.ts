import type {Files} from './files.ts'

/** Files of which some say something else than they do where they are kept, as an editor has them open. */
export interface Overlay extends Files {
  /** @param text undefined for what the file says */
  set(file: string, text: string | undefined): void
}

export function overlayOf(files: Files): Overlay {
  const open = new Map<string, Uint8Array>()
  const {paths} = files
  // One by one: of an object of a class, a spread takes no methods.
  return {
    ...(paths && {paths}),
    ...(files.list && {list: (folder) => files.list!(folder)}),
    ...(files.write && {write: (file, text, known) => files.write!(file, text, known)}),
    ...(files.stdin && {stdin: () => files.stdin!()}),
    ...(files.pdfText && {pdfText: (bytes: Uint8Array) => files.pdfText!(bytes)}),
    ...(files.calls && {calls: (path) => files.calls!(path)}),
    ...(files.parses && {parses: files.parses}),
    set(file, text) {
      if (text === undefined) open.delete(file)
      else open.set(file, new TextEncoder().encode(text))
    },
    exists: (file) => open.has(file) || files.exists(file),
    read: (file, called) => open.get(file) ?? files.read(file, called),
  }
}
