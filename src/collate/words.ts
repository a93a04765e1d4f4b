import {type Language, languageOf} from '../language/index.ts'
import type {Translation} from '../parse/index.ts'
import type {Row, Vocabulary, Words} from './collation.ts'

/** Cuts every translation into words, row by row, and interns their folded forms. */
export function readWords(
  translations: readonly Translation[],
  rows: readonly Row[],
): {vocabulary: Vocabulary; words: Words[]} {
  const ids = new Map<string, number>()
  const languages: Language[] = []
  const words = translations.map((translation, index) => {
    const language = languageOf(translation.language)
    const rowStarts = new Int32Array(rows.length + 1)
    const passages: number[] = []
    const starts: number[] = []
    const ends: number[] = []
    const forms: number[] = []
    for (const [r, row] of rows.entries()) {
      for (const [p, {clause, start, end}] of row.readings[index]!.entries()) {
        const spans = language.words(clause.text.slice(start, end))
        for (let i = 0; i < spans.length; i += 2) {
          const form = language.fold(clause.text.slice(start + spans[i]!, start + spans[i + 1]!))
          let id = ids.get(form)
          if (id === undefined) {
            id = ids.size
            ids.set(form, id)
            languages.push(language)
          }
          passages.push(p)
          starts.push(start + spans[i]!)
          ends.push(start + spans[i + 1]!)
          forms.push(id)
        }
      }
      rowStarts[r + 1] = forms.length
    }
    return {
      language,
      rowStarts,
      passages: Uint16Array.from(passages),
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      forms: Int32Array.from(forms),
    }
  })
  const forms = [...ids.keys()]
  const stemIds = new Map<string, number>()
  const stems = Int32Array.from(forms, (form, id) => {
    const stem = languages[id]!.stem(form)
    const known = stemIds.get(stem) ?? stemIds.size
    stemIds.set(stem, known)
    return known
  })
  const isFunction = Uint8Array.from(forms, (form, id) => (languages[id]!.isFunctionWord(form) ? 1 : 0))
  return {vocabulary: {forms, stems, isFunction}, words}
}
