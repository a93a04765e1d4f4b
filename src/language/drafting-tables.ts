/**
 * What the law of all languages together calls its divisions and counts them in, as `draftings` say it: plain values,
 * which `scripts/build.mjs` makes once and writes down. Made at the start of a command they would take a fifth of it.
 */
import {group} from '../group.ts'
import {once} from '../once.ts'
import {ranks} from './division-ranks.ts'
import {draftings} from './draftings.ts'
import {foldWord, isAscii} from './fold-word.ts'

/** Words, folded, by what they stand for: `[3, 'third|dritt|troisieme']`. */
type WordList = readonly (readonly [meaning: number, words: string])[]

/** Every name of a division in its language, in the order of `draftings`. */
const names = draftings.flatMap(({tag, divisions}) =>
  Object.entries(divisions).flatMap(([division, list]) =>
    list.split('|').map((word) => ({tag, division, word})),
  ),
)

/** Division → the words that stand for it, lower case, with and without accents; each word for the first that has it. */
export const divisionNames = once((): Readonly<Record<string, string>> => {
  const byWord = new Map<string, string>()
  const add = (word: string, division: string): void => {
    if (!byWord.has(word)) byWord.set(word, division)
  }
  for (const {word, division} of names) add(word, division)
  for (const division of Object.keys(ranks)) add(division.toLowerCase(), division)
  add('§§', '§')
  // What is written without its accents, where no other word is written so.
  for (const [word, division] of [...byWord]) if (!isAscii(word)) add(foldWord(word), division)
  return Object.fromEntries(
    [...group(byWord, ([, division]) => division)].map(([division, words]) => [division, joined(words)]),
  )
})
const joined = (entries: readonly (readonly [string, unknown])[]): string =>
  entries.map(([word]) => word).join('|')

/** Division → all the words that any language has for it, `|` between them. */
export const divisionWords = once(
  (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.keys(ranks).flatMap((name) => {
        const words = names.flatMap(({division, word}) => (division === name ? [word] : []))
        const all = [...new Set(name === '§' ? ['§', '§§', ...words] : words)]
        return all.length > 0 ? [[name, all.join('|')]] : []
      }),
    ),
)

/** The tags of the languages that call a division so: folded words, by tags with blanks between. */
export const divisionTags = once((): Readonly<Record<string, string>> => {
  const tags = new Map<string, Set<string>>()
  for (const {word, tag} of names) tags.set(foldWord(word), (tags.get(foldWord(word)) ?? new Set()).add(tag))
  return Object.fromEntries(
    [...group(tags, ([, some]) => [...some].join(' '))].map(([some, words]) => [some, joined(words)]),
  )
})

/** How many words a division has at most whose first word this is, where it is called by several. */
export const longNames = once((): WordList => {
  const lengths = new Map<string, number>()
  for (const {word} of names) {
    const words = word.split(' ')
    if (words.length > 1) lengths.set(foldWord(words[0]!), Math.min(mostWords, words.length))
  }
  return byMeaning(lengths)
})
/** Most words that a division is called by. */
const mostWords = 3

/** Words that may have their number before them, `|` between them. */
export const namesBehind = once((): string => {
  const tags = new Set(draftings.filter(({numberFirst}) => numberFirst).map(({tag}) => tag))
  return [...new Set(names.filter(({tag}) => tags.has(tag)).map(({word}) => foldWord(word)))].join('|')
})

/** What stands between the first and the last of a range. */
export const rangeWords = once((): readonly string[] => [
  ...new Set(draftings.flatMap(({to}) => to?.split('|') ?? [])),
])

/** What divisions are counted in besides figures: 0 stands for the only one, -1 for one before the first. */
interface CountWords {
  whole: WordList
  /** Beginnings of words. */
  open: WordList
  /** Tens that stand before a unit, and what is added behind one. */
  tens: WordList
  added: WordList
}

/** Ordinals and numbers in words of all languages, folded. */
export const countWords = once((): CountWords => {
  const [whole, open, tens, added] = [0, 1, 2, 3].map(() => new Map<string, number>()) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ]
  for (const drafting of draftings) {
    let next = 1
    for (const entry of drafting.ordinals?.split(/(?<=\S) (?=\S)/) ?? []) {
      const [words = '', value] = entry.split('=')
      const number = besides[value ?? ''] ?? (value === undefined ? next++ : Number(value))
      for (const word of words.split('|')) {
        const isOpen = word.endsWith('*')
        const key = foldWord(isOpen ? word.slice(0, -1) : word)
        const map = isOpen ? open : whole
        if (!map.has(key)) map.set(key, number)
      }
    }
    for (const [list, into] of [
      [drafting.tens, tens],
      [drafting.added, added],
    ] as const)
      for (const entry of list?.split(' ') ?? []) {
        const [words = '', value] = entry.split('=')
        for (const word of words.split('|')) into.set(foldWord(word), Number(value))
      }
  }
  return {whole: byMeaning(whole), open: byMeaning(open), tens: byMeaning(tens), added: byMeaning(added)}
})

/** What stands for the only one, and for one before the first. */
const besides: Readonly<Record<string, number>> = {u: 0, p: -1}

const byMeaning = (words: ReadonlyMap<string, number>): WordList =>
  [...group(words, ([, meaning]) => meaning)].map(([meaning, some]) => [meaning, joined(some)])

/** What each word of a list stands for. */
export function meanings(list: WordList): Map<string, number> {
  const found = new Map<string, number>()
  for (const [meaning, words] of list) for (const word of words.split('|')) found.set(word, meaning)
  return found
}
