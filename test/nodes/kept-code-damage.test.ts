import {spawn} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import module, {createRequire} from 'node:module'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf, root} from '../cli/run.ts'
import {type Random, randomFrom} from '../injection/random.ts'
import {folderFor, small} from '../terminal/every-command.ts'

const commands = [['show', '1'], ['explain', 'drift'], ['check'], ['parse']] as const

/** Where Node keeps the code, its own check of it is put to the test; of ours the check itself is, below, more often. */
const isNodes = 'enableCompileCache' in module
const times = isNodes ? 200 : 40

/** What discs and power cuts do to a file. */
const damages: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  function flipBit(bytes, random) {
    const at = random.number(bytes.length)
    bytes[at] = bytes[at]! ^ (1 << random.number(8))
    return bytes
  },
  function zeroTail(bytes, random) {
    return bytes.fill(0, random.number(bytes.length))
  },
  function zeroPage(bytes, random) {
    const at = 4096 * random.number(Math.ceil(bytes.length / 4096))
    return bytes.fill(0, at, Math.min(at + 4096, bytes.length))
  },
  function truncate(bytes, random) {
    return bytes.subarray(0, random.number(bytes.length))
  },
  function lengthen(bytes, random) {
    return Buffer.concat([bytes, Buffer.alloc(1 + random.number(5000), random.number(256))])
  },
]

interface Ran {
  code: number | null
  signal: string | null
  printed: string
}

function run(command: readonly string[], cwd: string, temporary: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn('node', [join(root, 'bin/clausediff.js'), ...command], {
      cwd,
      env: {...process.env, TMPDIR: temporary},
    })
    let printed = ''
    child.stdout.on('data', (chunk) => (printed += chunk))
    child.stderr.on('data', (chunk) => (printed += chunk))
    child.on('close', (code, signal) => resolve({code, signal, printed}))
  })
}

const which = isNodes ? 'Node’s file' : 'our file'

test.each(commands.map((command) => [command]))(
  `%j: ${which} of kept code, damaged, changes nothing`,
  {timeout: 300_000},
  async (command) => {
    const temporary = folderOf({})
    const cwd = folderFor(command, small)
    const right = await run(command, cwd, temporary)
    expect(right.signal).toBe(null)
    const [file] = readdirSync(temporary, {recursive: true, encoding: 'utf8'})
      .map((name) => join(temporary, name))
      .filter(
        (name) => /-[0-9a-f]+$|[/\\][0-9a-f]{8}$/.test(name) && !/clausediff-\d+$|-\w{8}-\d+$/.test(name),
      )
    const whole = readFileSync(file!)
    const random = randomFrom(commands.indexOf(command))
    for (let time = 0; time < times / commands.length; time++) {
      const damage = damages[time % damages.length]!
      writeFileSync(file!, damage(Buffer.from(whole), random))
      expect([damage.name, time, await run(command, cwd, temporary)]).toEqual([damage.name, time, right])
      // What did not fit is gone, and what the run put in its place is good.
      expect(readFileSync(file!).length).toBeGreaterThan(whole.length / 2)
    }
    expect(await run(command, cwd, temporary)).toEqual(right)
  },
)

interface Kept {
  read(): Buffer | undefined
  write(code: Buffer): void
}
const {keptCode}: {keptCode(folder: string, name: string): Kept} = createRequire(import.meta.url)(
  join(root, 'bin/kept-code.js'),
)

test('code is taken as it was kept, and never once its file is damaged, which is gone then', () => {
  const folder = folderOf({})
  const file = join(folder, 'show')
  const kept = keptCode(folder, 'show')
  // Zeros too, as in the tables of compiled code: what zeroes them changes nothing.
  const code = Buffer.concat([randomBytes(20_000), Buffer.alloc(9000), randomBytes(20_000)])
  kept.write(code)
  const whole = readFileSync(file)
  expect(kept.read()?.equals(code)).toBe(true)
  const random = randomFrom(4)
  let changed = 0
  for (let time = 0; time < 2000; time++) {
    const damage = damages[time % damages.length]!
    const bytes = damage(Buffer.from(whole), random)
    if (bytes.equals(whole)) continue
    changed++
    writeFileSync(file, bytes)
    expect([damage.name, time, kept.read()]).toEqual([damage.name, time, undefined])
    expect(readdirSync(folder)).toEqual([])
  }
  expect(changed).toBeGreaterThan(1800)
})
