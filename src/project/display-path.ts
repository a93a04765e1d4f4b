import type {Paths} from './paths.ts'

/** A file's path as a person would type it in `folder`: relative, unless the way there is longer than the path. */
export function displayPath(
  file: string,
  folder: string,
  {resolve, relative, sep}: Pick<Paths, 'resolve' | 'relative' | 'sep'>,
): string {
  const absolute = resolve(folder, file)
  const near = relative(folder, absolute)
  const path = near === '' || near.length >= absolute.length ? absolute : near
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}
