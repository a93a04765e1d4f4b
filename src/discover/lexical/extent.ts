import type {Collation, Links, Vocabulary, Words} from '../../collate/index.ts'

/** Words of each side that mostly stand next to a linked pair: kinds as `neighbourOf` names them, or none. */
export interface Extents {
  before: string | undefined
  after: string | undefined
}

/** A neighbour belongs to the phrase if it stands there this often. */
const usual = 0.6
/** … and at least so many times. */
const least = 3

/** Two translations, and which of their words are linked at all. */
export interface Sides {
  vocabulary: Vocabulary
  a: Words
  b: Words
  links: Links
  taken: {a: Uint8Array; b: Uint8Array}
}

export function sidesOf(collation: Collation, a: number, b: number): Sides {
  const left = collation.words(a)
  const right = collation.words(b)
  const links = collation.links(a, b)
  const taken = {a: new Uint8Array(left.forms.length), b: new Uint8Array(right.forms.length)}
  for (let row = 0; row + 1 < links.rowStarts.length; row++) {
    for (let link = links.rowStarts[row]!; link < links.rowStarts[row + 1]!; link++) {
      taken.a[left.rowStarts[row]! + links.a[link]!] = 1
      taken.b[right.rowStarts[row]! + links.b[link]!] = 1
    }
  }
  return {vocabulary: collation.vocabulary, a: left, b: right, links, taken}
}

/**
 * Grows a pair of linked words to the phrases they mostly stand in: `Ghost` / `Spirit` to `Holy Ghost` /
 * `Holy Spirit` where a linked neighbour is the same nearly always, `unicorn` / `ox` to `unicorn` / `wild ox` where an
 * unlinked one is.
 *
 * @param occurrences links of the pair; `rows` are those of all links
 * @returns the neighbours, and the folded phrases with them
 */
export function growPair(
  sides: Sides,
  occurrences: Int32Array,
  rows: Int32Array,
): {extents: Extents; one: string; other: string} {
  const extents: Extents = {before: undefined, after: undefined}
  const first = occurrences[0]!
  const {a, b, links, vocabulary} = sides
  let one = vocabulary.forms[a.forms[a.rowStarts[rows[first]!]! + links.a[first]!]!]!
  let other = vocabulary.forms[b.forms[b.rowStarts[rows[first]!]! + links.b[first]!]!]!
  for (const step of [-1, 1] as const) {
    const seen = new Map<string, number>()
    for (const link of occurrences) {
      const kind = neighbourOf(sides, link, rows[link]!, step)
      if (kind) seen.set(kind, (seen.get(kind) ?? 0) + 1)
    }
    for (const [kind, count] of seen) {
      if (count < Math.max(least, usual * occurrences.length)) continue
      extents[step < 0 ? 'before' : 'after'] = kind
      const [, wordA, wordB] = kind.split(':')
      const join = (phrase: string, word: string): string =>
        step < 0 ? `${word} ${phrase}` : `${phrase} ${word}`
      if (wordA) one = join(one, wordA)
      if (wordB) other = join(other, wordB)
    }
  }
  return {extents, one, other}
}

/**
 * What stands next to a link, as `kind:word of a:word of b`: linked neighbours, or an unlinked content word
 * of one side.
 */
export function neighbourOf(sides: Sides, link: number, row: number, step: -1 | 1): string | undefined {
  const {a, b, links, taken} = sides
  const i = contentAt(sides, a, row, links.a[link]! + step)
  const j = contentAt(sides, b, row, links.b[link]! + step)
  const next = link + step
  if (
    i >= 0 &&
    j >= 0 &&
    next >= links.rowStarts[row]! &&
    next < links.rowStarts[row + 1]! &&
    links.a[next] === links.a[link]! + step &&
    links.b[next] === links.b[link]! + step
  ) {
    return `linked:${wordAt(sides, a, i)}:${wordAt(sides, b, j)}`
  }
  if (j >= 0 && !taken.b[j]) return `b::${wordAt(sides, b, j)}`
  if (i >= 0 && !taken.a[i]) return `a:${wordAt(sides, a, i)}:`
  return undefined
}

/** The word at a place in a row if it is there and no function word; else -1. */
function contentAt({vocabulary}: Sides, words: Words, row: number, place: number): number {
  const at = words.rowStarts[row]! + place
  if (place < 0 || at >= words.rowStarts[row + 1]!) return -1
  return vocabulary.isFunction[words.forms[at]!] === 0 ? at : -1
}

const wordAt = ({vocabulary}: Sides, words: Words, at: number): string => vocabulary.forms[words.forms[at]!]!
