// Changes one constant or condition of the engine at a time and says which tests notice:
//   node scripts/mutate.mjs              every mutation of scripts/mutations.json
//   node scripts/mutate.mjs beam reach   those whose name holds one of the words
//   VITEST='npx vitest run' …            how tests are run
// A mutation is {name, file, from, to, tests}; `from` stands once in its file. What is changed is put back, also after ^C.
// Exits 1 where a mutation lives. The time of the file stays, so that tests do not build anew.
import {spawnSync} from 'node:child_process'
import {readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')
const [command, ...first] = (process.env.VITEST ?? 'npx vitest run').split(' ')
const words = process.argv.slice(2)
const mutations = JSON.parse(readFileSync(join(import.meta.dirname, 'mutations.json'), 'utf8')).filter(
  ({name}) => words.length === 0 || words.some((word) => name.includes(word)),
)
let undo = () => {}
process.on('exit', () => undo())
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))

let lives = 0
for (const {name, file, from, to, tests} of mutations) {
  const path = join(root, file)
  const source = readFileSync(path, 'utf8')
  const {atime, mtime} = statSync(path)
  const write = (text) => {
    writeFileSync(path, text)
    utimesSync(path, atime, mtime)
  }
  if (source.split(from).length !== 2) {
    console.log(`${name}: \`${from}\` does not stand once in ${file}`)
    lives++
    continue
  }
  undo = () => write(source)
  write(source.replace(from, () => to))
  const {stdout, stderr, status} = spawnSync(command, [...first, ...tests], {cwd: root, encoding: 'utf8'})
  undo()
  undo = () => {}
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the runner go
  const lines = `${stdout}${stderr}`.replaceAll(/\u001b\[[\d;]*m/g, '').split('\n')
  const failed = [...new Set(lines.flatMap((line) => /^ FAIL {2}(.*)$/.exec(line)?.[1] ?? []))]
  if (status !== 0 && failed.length === 0) {
    console.log(`${name}: the tests did not run\n${stderr.slice(-500)}`)
    lives++
    continue
  }
  if (failed.length === 0) lives++
  console.log(`${failed.length === 0 ? 'LIVES' : 'dies'}  ${name}: ${from} → ${to}`)
  for (const one of failed.slice(0, 3)) console.log(`      ${one}`)
  if (failed.length > 3) console.log(`      and ${failed.length - 3} more`)
}
if (lives > 0) process.exitCode = 1
