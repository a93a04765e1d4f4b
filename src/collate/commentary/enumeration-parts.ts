import type {Language} from '../../language/index.ts'

/** A part of a text and whether a sentence begins with it. */
export interface Part {
  start: number
  end: number
  opensSentence: boolean
}

/** Cuts a text into sentences, and those at commas, semicolons, colons and the like into the parts of enumerations. */
export function partsOf(text: string, language: Language): Part[] {
  const parts: Part[] = []
  const sentences = language.sentences(text)
  for (let i = 0; i < sentences.length; i += 2) {
    const end = sentences[i + 1]!
    let start = sentences[i]!
    let opensSentence = true
    for (const cut of text.slice(start, end).matchAll(/[,;:](?=[\s”"’])[”"’]?|[，、；：]|\s[–—]\s/gu)) {
      const at = sentences[i]! + cut.index + cut[0].length
      if (at >= end) break
      parts.push({start, end: at, opensSentence})
      start = at + (/\S/.exec(text.slice(at))?.index ?? 0)
      opensSentence = false
    }
    parts.push({start, end, opensSentence})
  }
  return parts
}
