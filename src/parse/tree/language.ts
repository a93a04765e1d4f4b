import {detectLanguage, divisionTags, foldWord, knownLanguages} from '../../language/index.ts'
import {once} from '../../once.ts'
import {join} from '../view/folded.ts'
import type {Draft} from './draft.ts'

/** Characters that are looked at. */
const sample = 20_000
/** Labels that are. */
const mostLabels = 200
const word = once(() => /\p{L}[\p{L}\p{M}]+/gu)

/**
 * The language of a text: by its words, and where they are too few, by what its divisions are called, `Artículo`,
 * `Стаття`, if that is a word of one known language alone.
 */
export function languageOfText(drafts: readonly Draft[]): string {
  const guessed = detectLanguage(sampleOf(drafts))
  return guessed === 'und' ? (languageOfLabels(drafts) ?? 'und') : guessed
}

/** The tags of the languages that call a division so. */
const tagsOf = once(() => {
  const tags = new Map<string, Set<string>>()
  for (const [some, words] of Object.entries(divisionTags()))
    for (const word of words.split('|')) tags.set(word, new Set(some.split(' ')))
  return tags
})

function languageOfLabels(drafts: readonly Draft[]): string | undefined {
  let fitting: string[] | undefined
  for (const {label, place} of drafts.slice(0, mostLabels)) {
    if (!place?.reading.division) continue
    for (const [name] of label.matchAll(word())) {
      const tags = tagsOf().get(foldWord(name))
      if (tags) fitting = fitting ? fitting.filter((tag) => tags.has(tag)) : [...tags]
    }
  }
  return fitting?.length === 1 && knownLanguages.includes(fitting[0]!) ? fitting[0] : undefined
}

/** Enough of the text to tell its language. */
function sampleOf(drafts: readonly Draft[]): string {
  let text = ''
  for (const {paragraphs} of drafts) {
    text += `${join(paragraphs).text}\n`
    if (text.length > sample) break
  }
  return text
}
