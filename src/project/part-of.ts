/** A name behind this mark is that of a text in a file: `law.xlf#target`. */
const mark = '#'

/** A path, and the text of its file that is meant: what stands behind the last mark in it. */
export function partOf(path: string): {path: string; part?: string} {
  const at = path.lastIndexOf(mark)
  return at > 0 && at < path.length - 1 ? {path: path.slice(0, at), part: path.slice(at + 1)} : {path}
}

/** What a text is called by who names it. */
export const nameOf = ({path, part}: {path: string; part?: string}): string =>
  part === undefined ? path : `${path}${mark}${part}`
