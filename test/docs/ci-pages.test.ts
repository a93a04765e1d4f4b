import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {createWholeProgram} from '../../src/cli/program.ts'
import {validateConfig} from '../../src/project/index.ts'
import {root} from '../cli/run.ts'
import {replay} from './console.ts'

const blocksOf = (page: string, language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1]!)
const read = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8')

test.each(['in-ci.md', 'answering.md', 'termbase.md', 'output-format.md'])(
  'docs/%s prints what the commands print',
  (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'clausediff-docs-'))
    cpSync(join(root, 'corpus/ai-plus'), folder, {recursive: true})
    const page = read(name)
    const replayed = replay(page, folder)
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(join(root, 'docs', name), replayed)
    else expect(page, 'npm run docs writes it anew').toBe(replayed)
  },
)

test('the YAML of docs/in-ci.md is YAML, and its commands and inputs exist', async () => {
  const page = read('in-ci.md')
  const action: {inputs: object} = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
  const hooks: {id: string}[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))
  const scripts: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (typeof node === 'object' && node !== null) {
      const {run, script, uses, with: inputs, hooks: named} = node as Record<string, unknown>
      scripts.push(...[run, script].flat().filter((line): line is string => typeof line === 'string'))
      if (String(uses).startsWith('clausediff/')) {
        expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs as object)))
      }
      for (const {id} of (named ?? []) as {id: string}[]) expect(hooks.map((hook) => hook.id)).toContain(id)
      Object.values(node).forEach(visit)
    }
  }
  const yaml = blocksOf(page, 'yaml')
  expect(yaml).toHaveLength(4)
  for (const block of yaml) visit(parse(block, {strict: true}))
  scripts.push(...blocksOf(page, 'sh').flatMap((block) => block.split('\n')))
  const commands = scripts.flatMap((line) => /clausediff (.+)$/.exec(line)?.[1] ?? [])
  expect(commands).toHaveLength(5)
  const silent = {write: () => true, on: () => undefined}
  const program = await createWholeProgram({
    argv: [],
    env: {},
    stdin: {},
    stdout: silent,
    stderr: silent,
    cwd: () => root,
  } as unknown as Parameters<typeof createWholeProgram>[0])
  for (const command of commands) {
    const [name, ...words] = command.split(' ')
    const known = program.commands.find((one) => one.name() === name)
    expect(known, command).toBeDefined()
    for (const word of words.filter((one) => one.startsWith('--'))) {
      expect(
        known!.options.map(({long}) => long),
        command,
      ).toContain(word)
    }
  }
})

test('the config of docs/in-ci.md fits its schema', () => {
  for (const block of blocksOf(read('in-ci.md'), 'json')) validateConfig(JSON.parse(block), 'docs/in-ci.md')
})
