import {execFile} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {root} from './run.ts'

const run = promisify(execFile)
const page = join(root, 'docs/api.md')
const example = /```js\n(.*?)```\n\n```text\n(.*?)```/gs

test('every example of docs/api.md runs as it stands and prints what stands under it', async () => {
  const text = readFileSync(page, 'utf8')
  const found = [...text.matchAll(example)]
  expect(found.length).toBeGreaterThanOrEqual(5)
  const outputs = await Promise.all(
    found.map(async ([, code]) => {
      // The package finds itself by its own name.
      const {stdout} = await run('node', ['--input-type=module', '-e', code!], {cwd: root})
      return stdout
    }),
  )
  let index = 0
  const today = text.replaceAll(
    example,
    (_, code) => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${outputs[index++]}\`\`\``,
  )
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(page, today)
  else expect(today).toBe(text)
})

test('the library asks for no module of Node: it runs in a browser', () => {
  const folder = join(root, 'dist/lib')
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.js'),
  )
  expect(names.length).toBeGreaterThan(100)
  const asks = names.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/^(?:import|export) .*?"(node:[^"]+)"/gms)].map(
      ([, module]) => `${name} imports ${module}`,
    ),
  )
  expect(asks).toEqual([])
})
