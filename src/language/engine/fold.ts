const plain = /^[a-z0-9]+$/

/**
 * Folds what every script shares: compatibility forms (NFKC: full-width letters, ligatures), case, the many
 * apostrophes and hyphens; soft hyphens and zero-width joiners go, and blanks that part a word from its sign (`court 's`).
 */
export function foldForm(word: string): string {
  if (plain.test(word)) return word
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+(?=n?')|\s+(?=- )|(?<=-)\s+/g, '')
}
