import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeEach, expect, test} from 'vitest'
import {parse} from 'yaml'
import {root} from '../cli/run.ts'
import {manyDocuments} from './project.ts'

const folder = manyDocuments()
afterAll(() => rmSync(folder, {recursive: true, force: true}))
beforeEach(() => rmSync(join(folder, 'shards'), {recursive: true, force: true}))

const clausediff = `${process.execPath} ${join(root, 'bin/clausediff.js')}`
const env = {...process.env, CLAUSEDIFF: clausediff, NO_COLOR: '1', GITHUB_ACTIONS: ''}
const example = (name: string): string => join(root, 'docs/scale', name)
const bash = (...args: string[]) =>
  spawnSync('bash', args, {cwd: folder, env, encoding: 'utf8', timeout: 300_000})
/** What one process prints. */
const one = (format: string): string => bash('-c', `${clausediff} check --format ${format}`).stdout
const has = (...programs: string[]): boolean =>
  programs.every((program) => spawnSync('bash', ['-c', `command -v ${program}`]).status === 0)

const parallel = has('parallel')
if (!parallel) console.warn('skipped: GNU parallel is not installed here')
test.skipIf(!parallel)('GNU parallel', () => {
  expect(bash(example('parallel.sh'), '3').status).toBe(1)
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(one('json'))
})

const slurm = process.getuid?.() === 0 && has('slurmctld', 'slurmd', 'munged', 'sbatch')
if (!slurm) console.warn('skipped: Slurm is not installed here, or this is not root')
test.skipIf(!slurm)('Slurm: an array, and a merge that waits for it', {timeout: 300_000}, () => {
  rmSync(join(folder, 'report.json'), {force: true})
  const {stdout} = bash(join(root, 'scripts/slurm.sh'), folder, '4')
  // The merge has found something: exit code 1, as `check` has.
  expect(stdout).toMatch(/JobState=FAILED ExitCode=1:0/)
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(one('json'))
})
test.skipIf(!slurm)('Slurm: where a part fails the merge is not run', {timeout: 300_000}, () => {
  rmSync(join(folder, 'report.json'), {force: true})
  expect(bash(join(root, 'scripts/slurm.sh'), folder, '2', '--document', 'none').stdout).toMatch(
    /JobState=CANCELLED/,
  )
  expect(() => readFileSync(join(folder, 'report.json'))).toThrow()
})

interface Workflow {
  jobs: Record<'shard' | 'merge', {steps: {run?: string}[]; strategy?: {matrix: {index: number[]}}}>
}

test('the steps of the GitHub matrix, in order and not', () => {
  const {jobs}: Workflow = parse(readFileSync(example('github.yml'), 'utf8'))
  const runs = (steps: {run?: string}[]): string[] => steps.flatMap(({run}) => run ?? [])
  const indices = jobs.shard.strategy!.matrix.index
  const annotations = one('github')
  for (const order of [indices, [5, 2, 7, 0, 3, 6, 1, 4, 2]]) {
    rmSync(join(folder, 'shards'), {recursive: true, force: true})
    for (const index of order) {
      for (const run of runs(jobs.shard.steps)) {
        const command = run
          .replaceAll(/\$\{\{ matrix\.index \}\}/g, `${index}`)
          .replace('npx clausediff', clausediff)
        expect(bash('-c', command).status).toBe(0)
      }
    }
    const [merge] = runs(jobs.merge.steps)
    const {status, stdout} = bash('-c', merge!.replace('npx clausediff', clausediff))
    expect([status, stdout]).toEqual([1, annotations])
  }
  expect(Object.keys(jobs.shard.strategy!.matrix.index)).toHaveLength(8)
})

test('the command of the Kubernetes Job, pod by pod', () => {
  const job = parse(readFileSync(example('kubernetes.yaml'), 'utf8'))
  const {completionMode, completions, template} = job.spec
  expect([job.apiVersion, job.kind, completionMode, template.spec.restartPolicy]).toEqual([
    'batch/v1',
    'Job',
    'Indexed',
    'Never',
  ])
  const [shell, flag, command] = template.spec.containers[0].command as string[]
  for (let index = completions - 1; index >= 0; index--) {
    const pod = {...env, JOB_COMPLETION_INDEX: `${index}`}
    execFileSync(shell!, [flag!, command!.replace('npx clausediff', clausediff)], {
      cwd: folder,
      env: pod,
      stdio: 'ignore',
    })
  }
  expect(bash('-c', `${clausediff} merge shards --format json`).stdout).toBe(one('json'))
})
