import {expect, test} from 'vitest'
import {faultKinds, otherKinds} from './faults.ts'
import {inject, type Tally} from './inject.ts'

/**
 * One fault of each kind by default, so that the suite stays quick; `INJECT=40 npx vitest run test/injection`
 * asks for as many of each as `node scripts/inject-drift.mjs` prints figures for.
 */
const count = Number(process.env.INJECT ?? 1)
const groups = {'kinds the rules were made for': faultKinds, 'other kinds': otherKinds}

test.each(Object.entries(groups))(
  'faults in the shipped translations are found, and nothing elsewhere: %s',
  async (_, kinds) => {
    const tallies: Tally[] = []
    for (const [index, kind] of kinds.entries()) tallies.push(await inject(kind, count, 4000 + index))
    const sum = (of: (tally: Tally) => number): number =>
      tallies.reduce((total, tally) => total + of(tally), 0)
    const runs = sum(({runs}) => runs)
    expect(runs).toBe(count * kinds.length)
    const weak = tallies.filter(({detected, runs}) => detected < 0.95 * runs)
    expect(weak.map(({kind, missed}) => [kind, missed])).toEqual([])
    expect(sum(({detected}) => detected) / runs).toBeGreaterThanOrEqual(0.98)
    expect(sum(({byContent}) => byContent) / runs).toBeGreaterThanOrEqual(0.8)
    expect(sum(({falseAlarms}) => falseAlarms) / runs).toBeLessThan(0.05)
  },
  count * 240_000,
)
