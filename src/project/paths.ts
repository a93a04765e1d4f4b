/** How the paths of files are put together; `node:path` is one. */
export interface Paths {
  readonly sep: string
  isAbsolute(path: string): boolean
  dirname(path: string): string
  /** A path as it is meant in a folder; the folder is absolute, and so is what comes of it. */
  resolve(folder: string, path: string): string
  /** The way from a folder to a file. */
  relative(folder: string, file: string): string
}

/** As on Unix, for files that are in no file system. */
export const plainPaths: Paths = {
  sep: '/',
  isAbsolute: (path) => path.startsWith('/'),
  dirname: (path) => `/${partsOf(path).slice(0, -1).join('/')}`,
  resolve: (folder, path) => `/${partsOf(path.startsWith('/') ? path : `${folder}/${path}`).join('/')}`,
  relative(folder, file) {
    const [from, to] = [partsOf(folder), partsOf(file)]
    const apart = from.findIndex((part, at) => part !== to[at])
    const shared = apart < 0 ? from.length : apart
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
  },
}

/** The names on the way to a file from the root. */
function partsOf(path: string): string[] {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts
}
