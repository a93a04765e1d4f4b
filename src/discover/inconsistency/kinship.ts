import type {Collation} from '../../collate/index.ts'
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

/** Whether two forms share so much of their start that one may derive from the other: `social`, `society`. */
export function startAlike(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false
  const shorter = Math.min(a.length, b.length)
  let prefix = 1
  while (prefix < shorter && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++
  return prefix >= 4 && prefix >= 0.6 * shorter && prefix >= shorter - 4
}

/** Finds the word families that a pair of translations is looked at with; those of one language are found once. */
export function familyFinder(
  {vocabulary, words}: Collation,
  lexicons: readonly (Lexicon | undefined)[],
): (of: number, through: number) => Int32Array {
  const known = new Map<string, Int32Array>()
  return (of, through) => {
    const {language} = words(through)
    const languages = `${language.id} ${words(of).language.id}`
    const families = known.get(languages) ?? familiesOf(vocabulary.forms, language.root, lexicons[of])
    known.set(languages, families)
    return families
  }
}

/** The word family of every form, as an id: forms are akin by root or by the dictionary, and so is who is akin to both. */
function familiesOf(
  forms: readonly string[],
  rootOf: (form: string) => string,
  lexicon: Lexicon | undefined,
): Int32Array {
  const families = new Int32Array(forms.length)
  const heads: number[] = []
  const headOf = (id: number): number => {
    let head = id
    while (heads[head] !== head) head = heads[head]!
    return head
  }
  const named = (names: Map<string, number>, name: string): number => {
    const known = names.get(name)
    if (known !== undefined) return headOf(known)
    names.set(name, heads.length)
    heads.push(heads.length)
    return heads.length - 1
  }
  const byRoot = new Map<string, number>()
  const byEntry = new Map<string, number>()
  for (const [form, word] of forms.entries()) {
    const root = named(byRoot, rootOf(word))
    const family = lexicon?.look(word)?.family
    if (family !== undefined) heads[named(byEntry, family)] = root
    families[form] = root
  }
  return families.map(headOf)
}
