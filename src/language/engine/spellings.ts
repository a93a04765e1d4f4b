/**
 * Spellings that the Unicode standard, or the orthography of the languages of a script, calls one word. Each applies to
 * words with a letter of its script and to no other. Letters that only look alike stay apart.
 */
interface Spelling {
  /** Letters or marks of which a word must have one. */
  has: RegExp
  fold(word: string): string
}

/** Tonos, varia, perispomeni, breathings and iota subscript, which capitals do not bear; a final sigma is a sigma. */
const greek: Spelling = {
  has: /[\u0370-\u03ff\u1f00-\u1fff]/,
  fold: (word) =>
    word
      .normalize('NFD')
      .replaceAll(/[\u0300\u0301\u0313\u0314\u0342\u0345]/g, '')
      .normalize('NFC')
      .replaceAll('ς', 'σ'),
}

/**
 * Vowel signs and tatweel (The Unicode Standard, 9.2); hamza and madda of an alef, which print leaves out; the Persian and
 * the dotless yeh and the Persian kaf for the Arabic ones (ISIRI 6219).
 */
const arabic: Spelling = {
  has: /[\u0600-\u06ff]/,
  fold: (word) =>
    word
      .replaceAll(/[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g, '')
      .replaceAll(/[أإآٱ]/g, 'ا')
      .replaceAll(/[ىی]/g, 'ي')
      .replaceAll('ک', 'ك')
      .replaceAll(/[ہھە]/g, 'ه'),
}

/** Points and cantillation (The Unicode Standard, 9.1); the signs for geresh and gershayim. */
const hebrew: Spelling = {
  has: /[\u0590-\u05ff]/,
  fold: (word) =>
    word
      .replaceAll(/[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g, '')
      .replaceAll('׳', "'")
      .replaceAll('״', '"'),
}

/** A nasal before a consonant of its own class may be an anusvara by the standard orthography of Hindi. */
const nasals: readonly (readonly [RegExp, string])[] = [
  [/ङ्(?=[क-ङ])/g, 'ं'],
  [/ञ्(?=[च-ञ])/g, 'ं'],
  [/ण्(?=[ट-ण])/g, 'ं'],
  [/न्(?=[त-न])/g, 'ं'],
  [/म्(?=[प-म])/g, 'ं'],
]
const devanagari: Spelling = {
  has: /[\u0900-\u097f]/,
  fold: (word) => nasals.reduce((text, [nasal, sign]) => text.replaceAll(nasal, sign), word),
}

/** Two signs for the vowel e, one behind the other, look like the one for ae (The Unicode Standard, 16.1). */
const thai: Spelling = {has: /\u0e40\u0e40/, fold: (word) => word.replaceAll('\u0e40\u0e40', '\u0e41')}

/** Chillu letters of Malayalam, once written with a virama and a joiner (The Unicode Standard, 12.9). */
const chillus: Readonly<Record<string, string>> = {ൺ: 'ണ്', ൻ: 'ന്', ർ: 'ര്', ൽ: 'ല്', ൾ: 'ള്', ൿ: 'ക്'}
const malayalam: Spelling = {
  has: /[\u0d7a-\u0d7f]/,
  fold: (word) => word.replaceAll(/[\u0d7a-\u0d7f]/g, (letter) => chillus[letter] ?? letter),
}

/** Ligatures that are two letters as well; the dot that is left of a dotted capital I. */
const latin: Spelling = {
  has: /æ|œ|\u0307/,
  fold: (word) => word.replaceAll('æ', 'ae').replaceAll('œ', 'oe').replaceAll('i\u0307', 'i'),
}

const spellings = [latin, greek, arabic, hebrew, devanagari, thai, malayalam]

/** One form for the spellings that a script has for one word. */
export function foldScript(word: string): string {
  let folded = word
  for (const {has, fold} of spellings) if (has.test(folded)) folded = fold(folded)
  return folded
}
