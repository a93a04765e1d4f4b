import type {Collation} from '../../collate/index.ts'
import {append} from '../../group.ts'
import {primarySubtag} from '../../language/index.ts'
import {type Clause, isInCode} from '../../parse/index.ts'
import {numbersSaidTwice} from './numbers-said-twice.ts'
import type {Token} from './token.ts'
import type {Words} from './word.ts'

/** Abbreviations that the texts explain themselves, `research and development (R&D)`. */
export interface Abbreviations {
  /** All that are known, and what they stand for. */
  name: string
  /** Whether what stands there is a gloss, a bracketed abbreviation or code, and no part of the sentence. */
  isAside(clause: Clause, offset: number): boolean
  /** Whether anything in the clause is. */
  hasAsides(clause: Clause): boolean
  /** Whether a word may be an abbreviation, or begin what spells one out: `merge` leaves all others as they are. */
  mayMerge(form: string): boolean
  /** Makes one token of the words that spell an abbreviation out. */
  merge(tokens: Token[], words: Words): Token[]
}

const bracketed = /[(（][“"']?\s*([\p{Lu}][\p{Lu}\p{N}&]{0,6}s?)\+?\s*[”"']?[)）]/gu
const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/**
 * Reads the abbreviations from brackets whose letters are the initials of the words before them
 * (Schwartz & Hearst 2003, without their inner letters).
 */
export function readAbbreviations(collation: Collation): Abbreviations {
  const known = new Map<string, string[]>()
  const asides = new Map<Clause, [number, number][]>()
  for (const {readings} of collation.rows) {
    for (const [translation, reading] of readings.entries()) {
      const {language} = collation.translations[translation]!
      for (const {clause} of reading) {
        if (asides.has(clause)) continue
        if (clause.glosses.length === 0 && !/[(（]/.test(clause.text)) continue
        const spans: [number, number][] = clause.glosses.map(({glossStart, glossEnd}) => [
          glossStart,
          glossEnd,
        ])
        for (const match of clause.text.matchAll(bracketed)) {
          const expansion = spelledBefore(
            match[1]!,
            clause.text.slice(Math.max(0, match.index - 80), match.index),
          )
          if (!expansion) continue
          known.set(keyOf(match[1]!), expansion)
          spans.push([match.index, match.index + match[0].length])
        }
        spans.push(...numbersSaidTwice(clause.text, language))
        if (spans.length > 0) asides.set(clause, spans)
      }
    }
  }
  // Between languages code is the same; within one a name in it may be another.
  const languages = new Set(collation.translations.map(({language}) => primarySubtag(language)))
  const isSpared = ({code}: Clause): boolean => code !== undefined && languages.size > 1
  const byFirst = new Map<string, {form: string; words: string[]}[]>()
  for (const [form, words] of [...known].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const first = words[0]!.slice(0, 4)
    append(byFirst, first, {form, words})
  }
  return {
    name: JSON.stringify([...byFirst]),
    isAside(clause, offset) {
      const spans = asides.get(clause)
      return (
        spans?.some(([start, end]) => offset >= start && offset < end) === true ||
        (isSpared(clause) && isInCode(clause, offset, offset + 1))
      )
    },
    hasAsides: (clause) => asides.has(clause) || isSpared(clause),
    mayMerge: (form) => known.size > 0 && (byFirst.has(form.slice(0, 4)) || known.has(keyOf(form))),
    merge(tokens, words) {
      if (known.size === 0) return tokens
      const merged: Token[] = []
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i]!
        const match = byFirst
          .get(token.form.slice(0, 4))
          ?.map((known) => ({known, last: spells(tokens, i, known.words)}))
          .find(({last}) => last > i)
        if (match) {
          const form = match.known.form
          merged.push({...token, ...named(form, words), end: tokens[match.last]!.end, spelledOut: true})
          i = match.last
        } else {
          const form = keyOf(token.form)
          merged.push(known.has(form) ? {...token, ...named(form, words), content: true} : token)
        }
      }
      return merged
    },
  }
}

const named = (form: string, words: Words): Pick<Token, 'form' | 'stem' | 'word'> => {
  const stem = `=${form}`
  return {form, stem, word: words.of(form, stem)}
}

/** Whether a token is an abbreviation that the texts explain, or what it stands for. */
export const isAbbreviation = ({stem}: Token): boolean => stem.startsWith('=')

const keyOf = (abbreviation: string): string => plain(abbreviation).replace(/(?<=..)s$/, '')

/** The words right before a bracket whose initials are the abbreviation's letters; small words may stand between. */
function spelledBefore(abbreviation: string, before: string): string[] | undefined {
  const letters = [...keyOf(abbreviation).replace(/[^\p{L}]/gu, '')]
  if (letters.length < 2) return undefined
  const words = plain(before).match(/\p{L}+/gu) ?? []
  const found: string[] = []
  for (let w = words.length - 1, skipped = 0; w >= 0 && letters.length > 0; w--) {
    const word = words[w]!
    if (word[0] === letters.at(-1) && word.length > 2) {
      letters.pop()
      found.unshift(word)
    } else if (found.length > 0 && word.length <= 3 && skipped < 2) skipped++
    else return undefined
  }
  return letters.length === 0 ? found : undefined
}

/** Index of the last token of the words, which may be inflected or derived; -1 where they do not stand here. */
function spells(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let i = at
  for (const [w, word] of words.entries()) {
    while (w > 0 && i < tokens.length && !tokens[i]!.content && i < at + 3 + w) i++
    const token = tokens[i]
    if (!token || (w > 0 && token.gap >= 3)) return -1
    if (token.form.slice(0, 4) !== word.slice(0, 4)) return -1
    i++
  }
  return i - 1
}
