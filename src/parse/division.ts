import {draftings} from '../language/index.ts'
import {once} from '../once.ts'

/** Divisions in the order in which most texts put them one into the other, with their rank: lower holds higher. */
export const ranks: Readonly<Record<string, number>> = {
  Annex: 0,
  Appendix: 0,
  Schedule: 0,
  DA: 0,
  DT: 0,
  DD: 0,
  DF: 0,
  Book: 1,
  Part: 2,
  Subpart: 2.5,
  Title: 3,
  Subtitle: 3.5,
  Ch: 4,
  Subch: 4.4,
  Div: 4.7,
  Subdiv: 4.8,
  Sec: 5,
  Subsec: 5.5,
  Art: 7,
  '§': 7,
  Can: 7,
  Par: 8,
}

/**
 * Divisions of a work that are called by a word: how a key prints them, and the words that stand for them
 * in labels and queries: lower case, without a final full stop; the Chinese ones stand behind the number (第十条).
 */
export const divisions: Readonly<Record<string, readonly string[]>> = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.keys(ranks).map((name) => [name, {enumerable: true, get: () => divisionWords()[name]}]),
  ),
)

const divisionWords = once(() => {
  const words: Record<string, Set<string>> = {}
  for (const name of Object.keys(ranks)) words[name] = new Set(name === '§' ? ['§', '§§'] : [])
  for (const {divisions: own} of draftings)
    for (const [name, list] of Object.entries(own)) for (const word of list.split('|')) words[name]!.add(word)
  return Object.fromEntries(Object.entries(words).map(([name, all]) => [name, [...all]]))
})

/** Whether a word is in printable ASCII: looked at by hand, as an expression would be compiled twice, for both kinds of strings. */
function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 0x20 || code > 0x7e) return false
  }
  return true
}
let byWord: Map<string, string> | undefined
function known(): Map<string, string> {
  if (byWord) return byWord
  byWord = new Map()
  const add = (word: string, name: string): void => {
    if (!byWord!.has(word)) byWord!.set(word, name)
  }
  for (const {divisions: own} of draftings)
    for (const [name, list] of Object.entries(own)) for (const word of list.split('|')) add(word, name)
  for (const name of Object.keys(ranks)) add(name.toLowerCase(), name)
  add('§§', '§')
  // What is written without its accents, where no other word is written so.
  for (const [word, name] of [...byWord]) if (!isAscii(word)) add(foldWord(word), name)
  return byWord
}

/** Lower case, without accents: capitals often go without. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return isAscii(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .replaceAll('ı', 'i')
        .replaceAll('ς', 'σ')
}

/** The division a word stands for (`Artikel` → `Art`), or `undefined`. */
export function divisionOf(word: string): string | undefined {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word
  const lower = bare.toLowerCase()
  return known().get(lower) ?? (!isAscii(lower) ? known().get(foldWord(bare)) : undefined)
}
