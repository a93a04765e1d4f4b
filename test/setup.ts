import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, realpathSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import type {TestProject} from 'vitest/node'
import {translated} from './sources.ts'

const root = join(import.meta.dirname, '..')

/** What the built package is made of, besides the installed packages. */
const parts = ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.build.json']

const ours = 'clausediff-tests-'

/**
 * Before all tests: a build that is not older than what it is made of, one folder for all temporary files, and the sources as
 * JavaScript. Every project of the config asks for it; the first gets it.
 */
export default async function setUp({vitest: {config}}: TestProject): Promise<() => void> {
  if (basename(process.env.TMPDIR ?? '').startsWith(ours)) return () => {}
  if (newest(parts) > built()) {
    console.log('dist/ is older than its source: building')
    execFileSync('npm', ['run', 'build'], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']})
  }
  const before = process.env.TMPDIR
  const folder = mkdtempSync(join(realpathSync(tmpdir()), ours))
  process.env.TMPDIR = folder
  // Who watches, or counts what is covered, has files translated as they are asked for.
  const sources = config.watch || config.coverage.enabled ? undefined : await translated()
  if (sources !== undefined) process.env.SOURCES_TRANSLATED = sources
  return () => {
    if (sources !== undefined) {
      delete process.env.SOURCES_TRANSLATED
      rmSync(sources, {recursive: true, force: true})
    }
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    rmSync(folder, {recursive: true, force: true, maxRetries: 5})
  }
}

function newest(paths: string[]): number {
  const files = paths.flatMap((path) =>
    statSync(join(root, path)).isDirectory()
      ? readdirSync(join(root, path), {recursive: true, encoding: 'utf8'}).map((name) => join(path, name))
      : path,
  )
  return Math.max(...files.map((file) => statSync(join(root, file)).mtimeMs))
}

function built(): number {
  return statSync(join(root, 'dist/cli/main.cjs'), {throwIfNoEntry: false})?.mtimeMs ?? 0
}
