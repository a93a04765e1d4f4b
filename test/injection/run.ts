import {faultKinds, otherKinds} from './faults.ts'
import {inject, type Tally} from './inject.ts'

/**
 * Prints, per kind of fault, the share that was detected in the right clause, and false alarms per run.
 * Arguments: faults of each kind (40), seed (1), `--verbose` for what was missed, part of a kind's name.
 */
const [count = '40', seed = '1', only = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isVerbose = process.argv.includes('--verbose')
const tallies: Tally[] = []
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8)
const line = ({kind, runs, byContent, detected, falseAlarms}: Tally): string =>
  `${kind.padEnd(40)}${String(runs).padStart(4)} ${percent(byContent, runs)} ${percent(detected, runs)}   ${(falseAlarms / runs).toFixed(3)}`

console.log(`${'fault'.padEnd(40)}runs  content    +drift   false alarms a run`)
for (const group of [faultKinds, otherKinds]) {
  const results: Tally[] = []
  for (const [index, kind] of group.entries()) {
    if (!kind.name.includes(only)) continue
    const tally = await inject(kind, Number(count), Number(seed) * 1000 + index)
    results.push(tally)
    console.log(line(tally))
    if (isVerbose)
      for (const text of [...tally.missed.map((what) => `missed: ${what}`), ...tally.alarms])
        console.log(`    ${text}`)
  }
  const sum = (pick: (tally: Tally) => number): number =>
    results.reduce((total, tally) => total + pick(tally), 0)
  if (results.length > 1) {
    console.log(
      line({
        kind: 'all',
        runs: sum((t) => t.runs),
        byContent: sum((t) => t.byContent),
        detected: sum((t) => t.detected),
        falseAlarms: sum((t) => t.falseAlarms),
        missed: [],
        alarms: [],
      }),
    )
  }
  tallies.push(...results)
}
