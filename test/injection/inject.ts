import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Finding, Lock} from '../../src/judge/index.ts'
import {acceptState, compare} from '../../src/project/index.ts'
import type {Fault, FaultKind} from './faults.ts'
import {randomFrom} from './random.ts'
import {type Text, textOf} from './text.ts'

export interface Tally {
  kind: string
  runs: number
  /** Runs with a new finding of a fitting rule in a touched clause. */
  byContent: number
  /** The same, `drift` counted. */
  detected: number
  /** New findings at or above `warning` in other clauses, all runs together. */
  falseAlarms: number
  missed: string[]
  alarms: string[]
}

/** The translations that ship with the package, as they stand in the file. */
const corpus = ['cset', 'newswire'].map((id): [string, string] => [
  id,
  readFileSync(join(import.meta.dirname, '../../corpus/ai-plus', `${id}.txt`), 'utf8'),
])

/** What is accepted of sound texts, by what they say: most kinds of fault are planted into the same. */
const accepted = new Map<string, Promise<Lock>>()

function acceptedOf(texts: readonly Text[]): Promise<Lock> {
  const key = JSON.stringify(texts.map(({file}) => file))
  const lock = accepted.get(key) ?? acceptState(texts.map(({file}) => file)).then(({lock}) => lock)
  accepted.set(key, lock)
  return lock
}

/** Plants `count` faults of a kind, one at a time, each against the accepted state of the sound texts. */
export async function inject(kind: FaultKind, count: number, seed: number, sources = corpus): Promise<Tally> {
  const random = randomFrom(seed)
  const texts = sources.map(([id, value]) => textOf(id, kind.prepare ? kind.prepare(value) : value))
  const lock = await acceptedOf(texts)
  const tally: Tally = {
    kind: kind.name,
    runs: 0,
    byContent: 0,
    detected: 0,
    falseAlarms: 0,
    missed: [],
    alarms: [],
  }
  for (let draws = 0; tally.runs < count && draws < count * 20; draws++) {
    const index = random.number(texts.length)
    const fault = kind.plant(texts[index]!, random, texts[1 - index]!)
    if (!fault) continue
    // A key that no sound text has is one that the fault made.
    const known = new Set(texts.flatMap(({clauses}) => clauses.map(({key}) => key)))
    const findings = await newFindings(texts, index, fault, lock)
    const made = findings.flatMap(({clause}) => (clause === '' || known.has(clause) ? [] : [clause]))
    score(kind, {...fault, keys: [...fault.keys, ...made]}, findings, tally)
  }
  return tally
}

async function newFindings(texts: Text[], index: number, fault: Fault, lock: Lock): Promise<Finding[]> {
  const files = texts.map(({file}, at) => (at === index ? {...file, value: fault.value} : file))
  const {report} = await compare(files as Parameters<typeof compare>[0], {}, {lock})
  return report.findings.filter(({status}) => status === 'new')
}

function score(kind: FaultKind, fault: Fault, findings: Finding[], tally: Tally): void {
  const here = findings.filter(({clause}) => fault.keys.includes(clause))
  const fitting = here.filter(({rule}) => kind.rules.includes(rule))
  tally.runs++
  if (fitting.length > 0) tally.byContent++
  else tally.missed.push(fault.what)
  if (fitting.length > 0 || here.some(({rule}) => rule === 'drift')) tally.detected++
  for (const {clause, rule, severity, message} of findings) {
    if (severity === 'info' || fault.keys.includes(clause)) continue
    tally.falseAlarms++
    tally.alarms.push(`${fault.what} [${fault.keys[0]}] → ${rule} ${clause}: ${message}`)
  }
}
