import {existsSync, realpathSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {IO} from './io.ts'

/**
 * The root of the repository that a file is in: the folder with `.git`, or the one that GitHub and GitLab say they
 * checked out to. The nearest of these, since a second checkout may lie in the first. Undefined outside of all.
 */
export function repositoryOf(file: string, env: IO['env']): string | undefined {
  const roots = [gitRoot(dirname(file)), env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].filter(
    (root): root is string => root !== undefined && root !== '' && isInside(file, resolve(root)),
  )
  return roots.map((root) => resolve(root)).sort((a, b) => b.length - a.length)[0]
}

/** A file as the repository names it: from its root, with slashes. Undefined outside of a repository. */
export function repositoryPath(file: string, env: IO['env']): string | undefined {
  for (const place of [resolve(file), realPlace(file)]) {
    const root = repositoryOf(place, env)
    if (root !== undefined) return relative(root, place).split(sep).join('/')
  }
  return undefined
}

/** Whether a file is in a folder or below it. */
export function isInside(file: string, folder: string): boolean {
  const way = relative(folder, file)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function gitRoot(folder: string): string | undefined {
  for (let place = folder; ; place = dirname(place)) {
    // A folder in most, a file in a submodule or a second work tree.
    if (existsSync(join(place, '.git'))) return place
    if (place === dirname(place)) return undefined
  }
}

/** With the links of the folders on the way followed, not that of the file itself: it is tracked under its own name. */
function realPlace(file: string): string {
  try {
    return join(realpathSync(dirname(file)), basename(file))
  } catch {
    return resolve(file)
  }
}
