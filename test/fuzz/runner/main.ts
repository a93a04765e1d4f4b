import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {type Input, randomOf, type Target} from '../input.ts'
import {targets} from '../targets/index.ts'
import {minimise} from './minimise.ts'
import {Worker} from './process.ts'
import type {Fault} from './protocol.ts'
import {work} from './worker.ts'

const usage = `Tries random inputs until something breaks that must hold.

npm run fuzz -- [--target NAME]… [--seed 1] [--seconds 60 | --count N] [--from 0] [--folder DIR]
npm run fuzz -- --target NAME --input FILE      one input that was kept

Targets: ${targets.map(({name}) => name).join(', ')}. Without --seconds or --count, each tries what \`npm test\` tries.
Inputs that break something are kept in --folder (default: a folder among the temporary files), cut down.
Exit code 1 if anything broke.`

/** How long one input is cut down, in ms. */
const patience = 20_000

/** A kind of fault of one target: how often it was met, and the first input. */
interface Kind {
  fault: Fault
  count: number
  index: number
}

async function main(): Promise<number> {
  const {values} = parseArgs({
    options: {
      target: {type: 'string', multiple: true},
      seed: {type: 'string', default: '1'},
      seconds: {type: 'string'},
      count: {type: 'string'},
      from: {type: 'string', default: '0'},
      input: {type: 'string'},
      folder: {type: 'string', default: join(tmpdir(), 'clausediff-fuzz')},
      help: {type: 'boolean', short: 'h'},
    },
  })
  if (values.help) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  const chosen = targets.filter(({name}) => !values.target || values.target.includes(name))
  if (chosen.length < (values.target?.length ?? 1)) throw new Error(usage)
  if (values.input !== undefined) return again(chosen[0]!, values.input)
  let broken = 0
  // Loading all there is takes longer than some targets do.
  const worker = new Worker()
  for (const target of chosen) {
    broken += await fuzz(worker, target, {
      seed: Number(values.seed),
      from: Number(values.from),
      count: values.seconds !== undefined ? Number.POSITIVE_INFINITY : Number(values.count ?? target.count),
      milliseconds: (Number(values.seconds ?? 1e9) * 1000) / chosen.length,
      folder: values.folder,
    })
  }
  worker.stop()
  return broken > 0 ? 1 : 0
}

interface Plan {
  seed: number
  from: number
  count: number
  milliseconds: number
  folder: string
}

/** Inputs asked for at once. */
const stretch = 2000

async function fuzz(
  worker: Worker,
  target: Target,
  {seed, from, count, milliseconds, folder}: Plan,
): Promise<number> {
  worker.forgetTimes()
  const kinds = new Map<string, Kind>()
  const start = performance.now()
  const isOver = (): boolean => performance.now() - start > milliseconds
  let tried = 0
  while (tried < count && !isOver()) {
    const first = from + tried
    const question = {target: target.name, seed, from: first, to: first + Math.min(stretch, count - tried)}
    tried += await worker.stretch(question, isOver, async (index, fault, input) => {
      const known = kinds.get(fault.name)
      if (known) {
        known.count++
        return
      }
      kinds.set(fault.name, {fault, count: 1, index})
      keep(folder, target, seed, index, input ?? target.make(randomOf(seed, target.name, index)), fault)
    })
  }
  const seconds = (performance.now() - start) / 1000
  process.stdout.write(
    `${target.name.padEnd(9)}${String(tried).padStart(9)} inputs ${(tried / seconds).toFixed(0).padStart(7)}/s  median ${worker.median.toFixed(1)} ms  slowest ${worker.slowest.toFixed(0)} ms  ${kinds.size === 0 ? 'nothing broke' : `${kinds.size} kinds of fault`}\n`,
  )
  for (const {fault, count: often, index} of kinds.values()) {
    const file = await cutDown(worker, target, {folder, seed, index}, fault)
    process.stdout.write(
      `  ${often} × ${fault.name}: ${fault.message.split('\n')[0]!.slice(0, 200)}\n    npm run fuzz -- --target ${target.name} --input ${file}\n`,
    )
  }
  return kinds.size
}

const fileOf = (folder: string, target: Target, seed: number, index: number): string =>
  join(folder, `${target.name}-${seed}-${index}.json`)

function keep(folder: string, target: Target, seed: number, index: number, input: Input, fault: Fault): void {
  mkdirSync(folder, {recursive: true})
  writeFileSync(fileOf(folder, target, seed, index), `${JSON.stringify({...input, fault}, null, 2)}\n`)
}

/** Makes a kept input smaller; one that hangs stays as it is. */
async function cutDown(
  worker: Worker,
  target: Target,
  {folder, seed, index}: {folder: string; seed: number; index: number},
  fault: Fault,
): Promise<string> {
  const file = fileOf(folder, target, seed, index)
  if (fault.name === 'hang') return file
  const {files, words}: Input = JSON.parse(readFileSync(file, 'utf8'))
  const start = performance.now()
  const least = await minimise(
    {files, words},
    async (candidate) => (await worker.once(target.name, candidate))?.name === fault.name,
    () => performance.now() - start > patience,
  )
  keep(folder, target, seed, index, least, (await worker.once(target.name, least)) ?? fault)
  return file
}

async function again(target: Target, file: string): Promise<number> {
  const {files, words}: Input = JSON.parse(readFileSync(file, 'utf8'))
  const fault = await new Worker().once(target.name, {files, words})
  process.stdout.write(fault ? `${fault.name}\n${fault.message}\n` : 'nothing broke\n')
  return fault ? 1 : 0
}

if (process.argv.includes('--worker')) work()
else process.exit(await main())
