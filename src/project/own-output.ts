/** How the files begin that commands write for people and programs: the HTML report, JSON, the comment, a termbase. */
const beginnings = [
  /<meta name="generator" content="clausediff">/,
  /^\s*\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"clausediff"/,
  /^<!-- clausediff-/,
  /^"?concept"?[,;\t]"?language"?[,;\t].*\bterm\b/,
]
/** So far a beginning is sought. */
const mostRead = 5000

/**
 * Whether clausediff wrote a file: a list of findings or of terms, a report, a termbase. It is about texts, and none of them,
 * though it is laid out like one.
 *
 * @param columns what the file calls the texts in it, if it can be read: the columns of a table
 * @param keys what its first text calls its clauses
 */
export function isOwnOutput(
  bytes: Uint8Array,
  columns: readonly string[] = [],
  keys: readonly string[] = [],
): boolean {
  if (['severity', 'rule', 'message', 'fingerprint'].every((name) => columns.includes(name))) return true
  if (columns[0] === 'concept' && keys.every((key) => key.startsWith('#'))) return true
  const beginning = new TextDecoder().decode(bytes.subarray(0, mostRead))
  return beginnings.some((one) => one.test(beginning))
}
