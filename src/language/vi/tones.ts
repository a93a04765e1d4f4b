const tones = /[\u0300\u0301\u0303\u0309\u0323]/

/** A syllable with its tone mark at the end: `hòa` and `hoà` are one word, wherever the mark is put. */
export function withTonesLast(word: string): string {
  const parts = word.normalize('NFD')
  const tone = tones.exec(parts)?.[0]
  return tone === undefined ? word : (parts.replace(tone, '') + tone).normalize('NFC')
}
