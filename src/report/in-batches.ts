/** Lines that are printed at once: enough to be fast, few enough to stay small. */
const batch = 2000

/** Lines as texts of many. */
export function* inBatches(lines: Iterable<string>): Generator<string> {
  let some: string[] = []
  for (const line of lines) {
    some.push(line)
    if (some.length < batch) continue
    yield `${some.join('\n')}\n`
    some = []
  }
  if (some.length > 0) yield `${some.join('\n')}\n`
}
