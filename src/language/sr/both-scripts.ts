/** Letters of the Serbian Latin alphabet that are one letter of the Cyrillic one; pairs come first. */
const cyrillic: Readonly<Record<string, string>> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  ž: 'ж',
  z: 'з',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  ć: 'ћ',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  č: 'ч',
  š: 'ш',
}

/** An expression of words in Latin letters as one that fits them in both scripts; `\p{L}` is no letter. */
export const inBothScripts = (source: string): string =>
  `(?:${source}|${source.replaceAll(/\\p\{L\}|lj|nj|dž|[a-zčćđšž]/g, (letter) => cyrillic[letter] ?? letter)})`
