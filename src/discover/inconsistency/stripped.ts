import type {Language} from '../../language/index.ts'

/** The content words of a phrase, parted by blanks: as they are folded, and stripped to their stems and roots. */
interface Stripped {
  words: string
  stems: string
  roots: string
}

const memory = new WeakMap<Language, Map<string, Stripped>>()

/** Strips a phrase. Remembers each: the same few stand in hundreds of places and pairs. */
export function stripped(language: Language, text: string): Stripped {
  const phrases = memory.get(language) ?? new Map<string, Stripped>()
  memory.set(language, phrases)
  const known = phrases.get(text) ?? strip(language, text)
  phrases.set(text, known)
  return known
}

function strip({words, fold, stem, root, isFunctionWord}: Language, text: string): Stripped {
  const spans = words(text)
  const content: string[] = []
  for (let at = 0; at < spans.length; at += 2) {
    const folded = fold(text.slice(spans[at], spans[at + 1]))
    if (!isFunctionWord(folded)) content.push(folded)
  }
  return {words: content.join(' '), stems: content.map(stem).join(' '), roots: content.map(root).join(' ')}
}
