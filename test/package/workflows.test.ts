import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {root} from '../cli/run.ts'

interface Workflow {
  permissions: object
  jobs: Record<string, {'timeout-minutes': number; steps: {uses?: string; run?: string}[]}>
}
const folder = join(root, '.github/workflows')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

test.each(readdirSync(folder))('%s pins every action and calls scripts that exist', (name) => {
  const workflow: Workflow = parse(readFileSync(join(folder, name), 'utf8'), {strict: true})
  expect(workflow.permissions).toBeDefined()
  for (const {steps, 'timeout-minutes': minutes} of Object.values(workflow.jobs)) {
    expect(minutes).toBeGreaterThan(0)
    for (const {uses, run = ''} of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
      expect(run).not.toContain('${{')
      for (const [, script] of run.matchAll(/npm run (?:--silent )?(\S+)/g)) {
        expect(Object.keys(manifest.scripts)).toContain(script)
      }
    }
  }
})

test('the list of components names the package, not its folder, and nothing that is only for development', () => {
  const list = JSON.parse(
    execFileSync('npm', ['run', '--silent', 'sbom'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      maxBuffer: 2 ** 26,
    }),
  )
  expect([list.bomFormat, list.metadata.component.name, list.metadata.component.version]).toEqual([
    'CycloneDX',
    manifest.name,
    manifest.version,
  ])
  const names: string[] = list.components.map(({purl}: {purl: string}) => purl)
  expect(names.some((purl) => purl.startsWith('pkg:npm/commander@'))).toBe(true)
  expect(names.some((purl) => /^pkg:npm\/(?:esbuild|vitest)@/.test(purl))).toBe(false)
})

test('installing the packed package runs nothing', () => {
  const {scripts} = manifest
  for (const name of ['prepare', 'preinstall', 'install', 'postinstall'])
    expect(scripts).not.toHaveProperty(name)
  // A clone has no dist/: both what is packed and what is started are built first.
  expect([scripts.prepack, scripts.prestart]).toEqual(['npm run build', 'npm run build'])
})
