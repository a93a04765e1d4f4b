import type {Collation, Links, Vocabulary, Words} from '../../collate/index.ts'
import {isInCode} from '../../parse/index.ts'
import type {Support} from './support.ts'

/**
 * Places where a word of the translation looked at is linked with a word of the pivots' translation, in columns: a Bible
 * has 700,000. Words are indices into the columns of their translation.
 */
export interface Uses {
  rows: Int32Array
  words: Int32Array
  pivotWords: Int32Array
  scores: Float64Array
}

/** Uses from an index up to another. */
export interface Range {
  from: number
  to: number
}

/** A word of another translation that stands beside several words here. */
interface Pivot {
  own: Range
  /** The uses of words that are derived from it or it from them (`safe` beside `safety`), as they come in the text. */
  kin: Range[]
}

/** Below this a link says nothing, whatever else speaks for it. */
const leastScore = 0.2

/**
 * The words of `through` that stand beside two or more different words of `of`, in the order in which that shows. Linear
 * in the links. By stem, not by family: beside `innovation` and `innovate` two words have to stand.
 *
 * @param families - id of the word family of every form of the vocabulary
 */
export function pivotsOf(
  collation: Collation,
  of: number,
  through: number,
  families: Int32Array,
  support: Support,
): {uses: Uses; pivots: Pivot[]} {
  const {stems, forms} = collation.vocabulary
  const here = collation.words(of).forms
  const there = collation.words(through).forms
  const all = usesOf(collation, of, through)
  const count = all.words.length
  const first = new Int32Array(forms.length).fill(-1)
  const wavering = new Map<number, number>()
  for (let use = 0; use < count; use++) {
    const pivotForm = there[all.pivotWords[use]!]!
    const pivot = stems[pivotForm]!
    const stem = stems[here[all.words[use]!]!]!
    if (first[pivot] === -1) first[pivot] = stem
    else if (first[pivot] !== stem) wavering.set(pivot, families[pivotForm]!)
  }
  // One group for every pivot of every family that a wavering one is of, in the order of the text.
  const wanted = new Set(wavering.values())
  const groups = new Map<number, number>()
  const byFamily = new Map<number, number[]>()
  const groupOf = new Int32Array(count).fill(-1)
  const sizes: number[] = []
  for (let use = 0; use < count; use++) {
    const pivotForm = there[all.pivotWords[use]!]!
    const family = families[pivotForm]!
    if (!wanted.has(family)) continue
    const name = family * forms.length + stems[pivotForm]!
    let group = groups.get(name)
    if (group === undefined) {
      group = sizes.length
      groups.set(name, group)
      sizes.push(0)
      const own = byFamily.get(family)
      if (own) own.push(group)
      else byFamily.set(family, [group])
    }
    groupOf[use] = group
    sizes[group]!++
  }
  const ranges: Range[] = []
  let total = 0
  for (const size of sizes) {
    ranges.push({from: total, to: total})
    total += size
  }
  const uses = columnsOf(total)
  const current = {row: 0, word: 0, pivotWord: 0, score: 0}
  for (let use = 0; use < count; use++) {
    if (groupOf[use]! < 0) continue
    const at = ranges[groupOf[use]!]!.to++
    current.row = all.rows[use]!
    current.word = all.words[use]!
    current.pivotWord = all.pivotWords[use]!
    current.score = all.scores[use]!
    uses.rows[at] = current.row
    uses.words[at] = current.word
    uses.pivotWords[at] = current.pivotWord
    uses.scores[at] =
      stems[here[current.word]!] === stems[there[current.pivotWord]!]
        ? current.score
        : support(of, through, current)
  }
  const pivots = [...wavering].map(([pivot, family]): Pivot => {
    const own = groups.get(family * forms.length + pivot)!
    const kin = byFamily.get(family)!.filter((group) => group !== own)
    return {own: ranges[own]!, kin: kin.map((group) => ranges[group]!)}
  })
  return {uses, pivots}
}

const columnsOf = (count: number): Uses => ({
  rows: new Int32Array(count),
  words: new Int32Array(count),
  pivotWords: new Int32Array(count),
  scores: new Float64Array(count),
})

/** The links that may say something, in the order of the text. */
export function usesOf(collation: Collation, of: number, through: number): Uses {
  // Counted first: columns for all links of two Bibles are 14 MB, and half of the links say nothing.
  let size = 0
  eachUse(collation, of, through, () => size++)
  const uses = columnsOf(size)
  let use = 0
  eachUse(collation, of, through, (row, word, pivotWord, score) => {
    uses.rows[use] = row
    uses.words[use] = word
    uses.pivotWords[use] = pivotWord
    uses.scores[use++] = score
  })
  return uses
}

function eachUse(
  collation: Collation,
  of: number,
  through: number,
  visit: (row: number, word: number, pivotWord: number, score: number) => void,
): void {
  const [here, there] = [collation.words(of), collation.words(through)]
  const isMute = muteForms(collation.vocabulary)
  const isAside = asidesOf(collation, of)
  const isPivotAside = asidesOf(collation, through)
  const links = collation.links(of, through)
  for (let row = 0; row + 1 < links.rowStarts.length; row++) {
    for (let link = links.rowStarts[row]!; link < links.rowStarts[row + 1]!; link++) {
      const score = strengthOf(links.scores[link]!)
      if (score < leastScore) continue
      const word = here.rowStarts[row]! + links.a[link]!
      const pivotWord = there.rowStarts[row]! + links.b[link]!
      if (isMute[here.forms[word]!] || isMute[there.forms[pivotWord]!]) continue
      if (isAside[word] || isPivotAside[pivotWord]) continue
      visit(row, word, pivotWord, score)
    }
  }
}

/** 1 for every form that proves nothing: function words, and `S&T`, which stands for several words. */
function muteForms({forms, isFunction}: Vocabulary): Uint8Array {
  const isMute = isFunction.slice()
  for (let form = 0; form < forms.length; form++) if (forms[form]!.includes('&')) isMute[form] = 1
  return isMute
}

/** What a link is worth beyond the toss of a coin: half of the links scored 0.5 are wrong, and prove nothing. */
const strengthOf = (score: number): number => Math.max(0, 2 * score - 1)

/** For every word the one of the other translation that it is linked with most surely; -1 where there is none. */
export interface Partners {
  /** By word of the translation looked at: the word there. */
  there: Int32Array
  /** By word of the pivots' translation: the word here. */
  here: Int32Array
}

export function partnersOf(collation: Collation, of: number, through: number): Partners {
  const [here, there] = [collation.words(of), collation.words(through)]
  const links = collation.links(of, through)
  return strongest(links, here, there)
}

function strongest(links: Links, here: Words, there: Words): Partners {
  const partners: Partners = {
    here: new Int32Array(there.forms.length).fill(-1),
    there: new Int32Array(here.forms.length).fill(-1),
  }
  const best = {here: new Float32Array(there.forms.length), there: new Float32Array(here.forms.length)}
  for (let row = 0; row + 1 < links.rowStarts.length; row++) {
    for (let link = links.rowStarts[row]!; link < links.rowStarts[row + 1]!; link++) {
      const word = here.rowStarts[row]! + links.a[link]!
      const pivotWord = there.rowStarts[row]! + links.b[link]!
      const score = strengthOf(links.scores[link]!)
      if (score > best.there[word]!) {
        best.there[word] = score
        partners.there[word] = pivotWord
      }
      if (score > best.here[pivotWord]!) {
        best.here[pivotWord] = score
        partners.here[pivotWord] = word
      }
    }
  }
  return partners
}

/**
 * 1 for every word that stands in a gloss: it says what the original says, not what the translation does. The same of
 * code, which says what a program says. What stands in for forms of a message is counted where it stands.
 */
function asidesOf({rows, words}: Collation, translation: number): Uint8Array {
  const {rowStarts, passages, starts, forms} = words(translation)
  const found = new Uint8Array(forms.length)
  for (const [row, {readings}] of rows.entries()) {
    const reading = readings[translation]!
    if (reading.every(({clause}) => clause.glosses.length === 0 && !clause.code && !clause.form?.isStandIn))
      continue
    for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++) {
      const {clause} = reading[passages[word]!]!
      const {glosses} = clause
      const at = starts[word]!
      const isGloss = glosses.some(({glossStart, glossEnd}) => at >= glossStart && at < glossEnd)
      if (isGloss || clause.form?.isStandIn || isInCode(clause, at, at + 1)) found[word] = 1
    }
  }
  return found
}
