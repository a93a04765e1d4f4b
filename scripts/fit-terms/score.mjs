// The measure that terms are fitted and reported by: a match is lenient if on both sides one phrase's content words
// contain the other's as a run, with at most two words more, and the two share a word that differs between the sides.
const stop = new Set(
  'a an the of to in and or for with by on at as from its their his her our this that these those such into will shall be is are been has have had s'.split(
    ' ',
  ),
)

export function contentWords(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}%+]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word && !stop.has(word))
    .map((word) => {
      if (word.length <= 3 || !/[^su]s$/.test(word)) return word
      if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
      return /(ch|sh|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
    })
}

const contains = (long, short) => {
  if (short.length === 0 || long.length - short.length > 2) return false
  for (let i = 0; i + short.length <= long.length; i++)
    if (short.every((word, j) => word === long[i + j])) return true
  return false
}
const near = (x, y) => contains(x, y) || contains(y, x)

export function lenient(found, gold) {
  if (!near(found.a, gold.a) || !near(found.b, gold.b)) return false
  const differsA = gold.a.filter((word) => !gold.b.includes(word))
  const differsB = gold.b.filter((word) => !gold.a.includes(word))
  return (
    (differsA.length === 0 || differsA.some((word) => found.a.includes(word))) &&
    (differsB.length === 0 || differsB.some((word) => found.b.includes(word)))
  )
}

export const strict = (found, gold) =>
  found.a.join(' ') === gold.a.join(' ') && found.b.join(' ') === gold.b.join(' ')

/** Recall over the terms both annotators listed, precision over everything either saw. */
export function measure(found, gold) {
  const by = (one) => {
    const same = (f, g) => f.key === g.key && g.forms.some((form) => one(f.form, form))
    const terms = gold.filter(({kind, core}) => kind === 'term' && core)
    const share = (list, test) => (list.length === 0 ? 0 : list.filter(test).length / list.length)
    const recall = share(terms, (g) => found.some((f) => same(f, g)))
    const precision = share(found, (f) => gold.some((g) => same(f, g)))
    const termPrecision = share(found, (f) => gold.some((g) => g.kind === 'term' && same(f, g)))
    return {
      recall,
      precision,
      termPrecision,
      f1: recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0,
    }
  }
  return {lenient: by(lenient), strict: by(strict), reported: found.length}
}
