import {execFile, execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {root} from '../cli/run.ts'

const run = promisify(execFile)

/** The package of the registry that the package `node` takes its program from on this system. */
const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

/** Programs are kept for the next run: each has 120 MB. */
const cache = join(root, 'node_modules/.cache/nodes')

/** The oldest of each line that `engines` in package.json names. */
const oldest = ['20.19.0', '22.12.0', '24.0.0']

/** @returns versions, old to new, or why there are none */
export function wantedVersions(): string[] | string {
  try {
    const all: string[] = JSON.parse(npm('view', name, 'versions', '--json'))
    return oldest.flatMap((version) => [version, newestOf(version.split('.')[0]!, all)])
  } catch (error) {
    const kept = existsSync(cache) ? readdirSync(cache).sort() : []
    return kept.length > 1 ? kept : `npm cannot look for \`${name}\`: ${firstLine(error)}`
  }
}

function newestOf(line: string, versions: readonly string[]): string {
  const minors = (version: string): number[] => version.split('.').map(Number)
  return versions
    .filter((version) => version.startsWith(`${line}.`) && /^[\d.]+$/.test(version))
    .reduce((best, version) => {
      const [, minor = 0, patch = 0] = minors(version)
      const [, bestMinor = 0, bestPatch = 0] = minors(best)
      return minor > bestMinor || (minor === bestMinor && patch > bestPatch) ? version : best
    })
}

/** @returns the path of that version's program, got from the registry if it is not here */
export async function nodeOf(version: string): Promise<string> {
  const file = join(cache, version)
  if (existsSync(file)) return file
  const folder = mkdtempSync(join(tmpdir(), 'clausediff-node-'))
  await run('npm', ['pack', `${name}@${version}`, '--pack-destination', folder])
  const [tarball] = readdirSync(folder)
  // Only the program: a package holds 150 MB.
  await run('tar', ['-xzf', tarball!, 'package/bin/node'], {cwd: folder})
  mkdirSync(cache, {recursive: true})
  const draft = `${file}.${process.pid}`
  await run('cp', [join(folder, 'package/bin/node'), draft])
  renameSync(draft, file)
  rmSync(folder, {recursive: true})
  return file
}

function npm(...args: string[]): string {
  return execFileSync('npm', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

export function firstLine(error: unknown): string {
  return (error as Error).message.split('\n').slice(0, 2).join(' ')
}
