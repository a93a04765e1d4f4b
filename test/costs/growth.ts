import {expect} from 'vitest'

/** Processor time of a call in ms, the least of some: what else the machine does only adds to it. */
function timeOf(run: () => unknown, rounds: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    run()
    const {user, system} = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** So many times as long four times the input may take. What is quadratic takes 16 times as long. */
const bound = 10
/** Below this, in ms, a time says nothing of growth: it is fast. */
const negligible = 60

/** Expects that what takes a while at 4n takes no more than in proportion to what it takes at n. */
export function expectLinear<Input>(
  make: (n: number) => Input,
  n: number,
  run: (input: Input) => unknown,
): void {
  const [small, large] = [make(n), make(4 * n)]
  run(small)
  let [long, short] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  // What else the machine does may make one measurement look quadratic, hardly the least of some: most need but one.
  for (let attempt = 0; attempt < 6; attempt++) {
    long = Math.min(
      long,
      timeOf(() => run(large), 1),
    )
    if (long < negligible) return
    short = Math.min(
      short,
      timeOf(() => run(small), 2),
    )
    if (long / Math.max(short, negligible / 4) < bound) return
  }
  expect.unreachable(`${short.toFixed(1)} ms at n, ${long.toFixed(1)} ms at 4n`)
}
