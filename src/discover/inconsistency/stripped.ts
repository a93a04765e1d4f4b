import type {Language} from '../../language/index.ts'

/** The content words of a text, each stripped to its stem or root. */
export function strippedWords(language: Language, text: string, strip: (folded: string) => string): string {
  const spans = language.words(text)
  const words: string[] = []
  for (let at = 0; at < spans.length; at += 2) {
    const folded = language.fold(text.slice(spans[at], spans[at + 1]))
    if (!language.isFunctionWord(folded)) words.push(strip(folded))
  }
  return words.join(' ')
}
