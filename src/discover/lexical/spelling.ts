import {spellingKey} from '../../collate/index.ts'

/** Consonants in order, spellings of one sound alike; a vowel counts only as a vowel, and only in front. */
const skeletonOf = (form: string): string =>
  form
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/v/g, 'u')
    .replace(/j/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[ckqx]+/g, 'k')
    .replace(/[sz]/g, 's')
    .replace(/(.)\1+/g, '$1')
    .replace(/^[aeiouy]+/, 'a')
    .replace(/(?<!^)[aeiouywh]/g, '')
    .replace(/(?<=.{4})s$/, '')

/**
 * Whether two forms spell one word, such as `vail` and `veil`, `enquire` and `inquire`, `first born` and
 * `firstborn`: the same consonants in the same order, and few letters that differ. Such pairs are neither terminology nor
 * wording.
 */
export function spellAlike(a: string, b: string): boolean {
  const one = a.replaceAll(' ', '')
  const other = b.replaceAll(' ', '')
  if (one === other || spellingKey(one) === spellingKey(other)) return true
  const length = Math.min(one.length, other.length)
  if (length < 4 || skeletonOf(one) !== skeletonOf(other)) return false
  return distance(one, other) <= (length < 7 ? 2 : 3)
}

/** Edit distance (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let line = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(line[j]! + 1, next[j - 1]! + 1, line[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    line = next
  }
  return line[b.length]!
}
