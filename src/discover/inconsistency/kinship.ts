import type {Lexicon} from '../../language/index.ts'

/** Two words share this much of the shorter one, from the start: `agriculture`, `agricultural`. */
const sharedStart = 0.75
const leastLetters = 5

/** Whether one folded word is derived from the other, or both from a third. */
export function isDerivation(
  a: string,
  b: string,
  rootOf: (form: string) => string,
  lexicon: Lexicon | undefined,
): boolean {
  if (rootOf(a) === rootOf(b)) return true
  const [x, y] = [lexicon?.look(a), lexicon?.look(b)]
  if (x && y && x.family === y.family) return true
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared >= leastLetters && shared >= sharedStart * Math.min(a.length, b.length)
}
