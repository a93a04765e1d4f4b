import type {Vocabulary} from '../collation.ts'
import type {Frequencies} from './frequencies.ts'

/** A form that is so many times as frequent on one side is that side's own. */
const rarely = 20
/** Shorter keys say too little. */
const leastKey = 3

/**
 * A word class for every form: its own id, or one id for the spellings of one word that each side has as good as alone, such
 * as `vnto` and `unto`, `heauen` and `heaven`, `sonne` and `son`. A form that both sides use is not merged:
 * there `wine` and `win` are two words. Texts of another century are then anchored like any other.
 */
export function classifySpellings({forms}: Vocabulary, {a, b}: Frequencies): Int32Array {
  const classes = Int32Array.from(forms, (_, form) => form)
  const onlyA = new Map<string, number>()
  for (let form = 0; form < forms.length; form++) {
    if (a[form]! <= rarely * b[form]!) continue
    const key = spellingKey(forms[form]!)
    if (key.length < leastKey) continue
    const known = onlyA.get(key)
    if (known === undefined) onlyA.set(key, form)
    else classes[form] = known
  }
  for (let form = 0; form < forms.length; form++) {
    if (b[form]! <= rarely * a[form]!) continue
    classes[form] = onlyA.get(spellingKey(forms[form]!)) ?? form
  }
  return classes
}

/** What spellings of one word share: u for v, i for j and y, single letters for double ones, no last e. */
function spellingKey(form: string): string {
  let key = ''
  for (const letter of form) {
    const plain = alike[letter] ?? letter
    if (plain !== key.at(-1)) key += plain
  }
  return key.endsWith('e') ? key.slice(0, -1) : key
}

const alike: Record<string, string> = {v: 'u', j: 'i', y: 'i', "'": ''}
