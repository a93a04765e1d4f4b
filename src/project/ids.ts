import {idOf} from '../format/index.ts'

/**
 * Ids for files that no config names: a file's name without extension. Where several share it, the part of their
 * paths that tells them apart: `docs/en/p.md` and `docs/fr/p.md` are `en` and `fr`; where no single part does,
 * or another file is called so, as much of the path as it takes: `en/p`. They depend on which files there are,
 * not on their order.
 *
 * @param paths as given, all relative to one folder, or all absolute; each once
 * @param taken ids that are given already
 * @example idsOf(['docs/en/p.md', 'docs/fr/p.md', 'q.md']) // ['en', 'fr', 'q']
 */
export function idsOf(paths: readonly string[], taken: readonly string[] = []): string[] {
  const names = paths.map(idOf)
  const apart = names.map((name, at) => {
    const namesakes = paths.filter((_, other) => names[other] === name)
    if (namesakes.length === 1 && !taken.includes(name)) return name
    return tellingPart(paths[at]!, namesakes) ?? ending(paths[at]!, paths, taken)
  })
  const isAlone = (id: string): boolean =>
    !taken.includes(id) && apart.filter((other) => other === id).length === 1
  // Whoever typed an id that begins with a dash would have typed an option.
  return apart.map((id, at) => (isAlone(id) ? id : ending(paths[at]!, paths, taken)).replace(/^(?=-)/, './'))
}

/** The folder, nearest to the file first, or else the name with its extension, in which all of the paths differ. */
function tellingPart(path: string, paths: readonly string[]): string | undefined {
  if (paths.length < 2) return undefined
  const parts = paths.map((one) => partsOf(one).reverse())
  const own = partsOf(path).reverse()
  for (let depth = 1; depth < own.length; depth++) {
    const there = parts.map((one) => one[depth])
    if (!there.includes(undefined) && new Set(there).size === paths.length) return own[depth]
  }
  return new Set(parts.map(([name]) => name)).size === paths.length ? own[0] : undefined
}

/** The end of a path that no other path has: at least a folder and the name, without extension if that will do. */
function ending(path: string, paths: readonly string[], taken: readonly string[]): string {
  const others = paths.filter((other) => other !== path)
  const own = partsOf(path)
  for (const bare of [true, false]) {
    for (let count = Math.min(2, own.length); count <= own.length; count++) {
      const end = endOf(own, count, bare)
      const isOwn = others.every((other) => {
        const parts = partsOf(other)
        // A whole path is told from a longer one, which keeps its folder.
        return endOf(parts, count, bare) !== end || (count === own.length && parts.length > count)
      })
      if (isOwn && !taken.includes(end)) return end
    }
  }
  return path
}

function endOf(parts: readonly string[], count: number, bare: boolean): string {
  const end = parts.slice(-count).join('/')
  return bare ? end.replace(/(?<=[^/])\.[^./]*$/, '') : end
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]/).filter((part) => part !== '' && part !== '.')
}
