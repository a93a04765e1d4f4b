/**
 * Says where more text comes from. Runs are flat triples `[textStart, sourceStart, length, …]` in UTF-16 units; what goes on
 * in text and source where the last one ends makes that longer.
 *
 * @param runs of the text so far; changed
 * @param textStart how long the text is so far
 * @param sourceStart where the source has what comes
 */
export function addRun(runs: number[], textStart: number, sourceStart: number, length: number): void {
  if (goesOn(runs, textStart, sourceStart)) runs[runs.length - 1]! += length
  else runs.push(textStart, sourceStart, length)
}

/** Whether the last run ends right before these places of text and source. */
export function goesOn(runs: readonly number[], textStart: number, sourceStart: number): boolean {
  const last = runs.length - 3
  if (last < 0) return false
  const length = runs[last + 2]!
  return runs[last + 1]! + length === sourceStart && runs[last]! + length === textStart
}
