import type {Language} from './language.ts'

/** So much of a text is looked at: enough for every language here, and no cost for a whole Bible. */
const sampleLength = 6000
/** Running text of a language known here is a third to a half function words; a foreign one stays below this. */
const leastShare = 0.2

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const han = /\p{Script=Han}/u
const letters = /\p{L}/u

/**
 * Guesses a text's language: by script for Chinese and Japanese, else by the share of its words that are function
 * words of each candidate. `und` where nothing fits.
 */
export function guessLanguage(text: string, candidates: readonly Language[], fallback: Language): string {
  const sample = text.slice(0, sampleLength)
  const counts = {kana: 0, han: 0, all: 0}
  for (const character of sample) {
    if (!letters.test(character)) continue
    counts.all++
    if (kana.test(character)) counts.kana++
    else if (han.test(character)) counts.han++
  }
  if (counts.all === 0) return fallback.id
  if (counts.kana + counts.han > 0.3 * counts.all) {
    return counts.kana > 0.1 * (counts.kana + counts.han) ? 'ja' : 'zh'
  }
  const shares = candidates.map((language) => ({id: language.id, share: functionShare(sample, language)}))
  shares.sort((a, b) => b.share - a.share)
  const [best] = shares
  return best && best.share >= leastShare ? best.id : fallback.id
}

function functionShare(sample: string, language: Language): number {
  const spans = language.words(sample)
  let hits = 0
  for (let at = 0; at < spans.length; at += 2) {
    if (language.isFunctionWord(language.fold(sample.slice(spans[at], spans[at + 1])))) hits++
  }
  return spans.length === 0 ? 0 : (2 * hits) / spans.length
}
