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

/** The word family of every form, as an id: forms are akin by root or by the dictionary, and so is who is akin to both. */
export function familiesOf(
  forms: readonly string[],
  rootOf: (form: string) => string,
  lexicon: Lexicon | undefined,
): Int32Array {
  const families = new Int32Array(forms.length)
  const byName = new Map<string, number>()
  const heads: number[] = []
  const headOf = (id: number): number => {
    let head = id
    while (heads[head] !== head) head = heads[head]!
    return head
  }
  const named = (name: string): number => {
    const known = byName.get(name)
    if (known !== undefined) return headOf(known)
    byName.set(name, heads.length)
    heads.push(heads.length)
    return heads.length - 1
  }
  for (const [form, word] of forms.entries()) {
    const root = named(`root ${rootOf(word)}`)
    const family = lexicon?.look(word)?.family
    if (family !== undefined) heads[named(`family ${family}`)] = root
    families[form] = root
  }
  return families.map(headOf)
}
