/**
 * Characters without a blank of which no address and no word has so many: encoded data, a line of dots. Expressions that
 * look for a sign anywhere in such a run take time that grows with its square.
 */
const longestRun = 2000

/** A text with blanks for all of its long runs, at the same offsets. Scripts without blanks keep theirs. */
export function withoutLongRuns(text: string): string {
  if (text.length <= longestRun) return text
  return text.replaceAll(/[!-~]+/g, (run) => (run.length > longestRun ? ' '.repeat(run.length) : run))
}
