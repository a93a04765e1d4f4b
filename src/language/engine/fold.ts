import {foldScript} from './spellings.ts'

const plain = /^[a-z0-9]+$/
/** A letter of a script that writes some words in two ways. */
const inTwoWays = /\u00e6|\u0153|[\u0307-\uffff]/

/**
 * Folds what every script shares: compatibility forms (NFKC: full-width letters, ligatures), case, the many
 * apostrophes and hyphens; soft hyphens and zero-width joiners go, and blanks that part a word from its sign (`court 's`).
 * Then what a script writes in two ways.
 */
export function foldForm(word: string): string {
  if (plain.test(word)) return word
  const folded = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+(?=n?')|\s+(?=- )|(?<=-)\s+/g, '')
  return inTwoWays.test(folded) ? foldScript(folded) : folded
}
