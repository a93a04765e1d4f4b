import type {Collation, Links, Vocabulary, Words} from '../../collate/index.ts'
import type {Support} from './support.ts'
import type {Use} from './use.ts'

/** A word of another translation, with every word that is linked with it here, by stem. */
export interface Pivot {
  translation: number
  uses: ReadonlyMap<number, Use[]>
  /** The same of the words that are derived from it or it from them (`safe` beside `safety`). */
  kin: ReadonlyMap<number, Use[]>
}

/** Below this a link says nothing, whatever else speaks for it. */
const leastScore = 0.2

/**
 * The words of `through` that stand beside two or more different words of `of`. Linear in the links; only the
 * uses of such words and their kin are kept. By stem, not by family: beside `innovation` and `innovate` two words
 * have to stand.
 *
 * @param families - id of the word family of every form of the vocabulary
 */
export function pivotsOf(
  collation: Collation,
  of: number,
  through: number,
  families: Int32Array,
  support: Support,
): Pivot[] {
  const {stems} = collation.vocabulary
  const here = collation.words(of)
  const there = collation.words(through)
  const links = collation.links(of, through)
  const isMute = muteForms(collation.vocabulary)
  const isGloss = glossesOf(collation, of)
  const isPivotGloss = glossesOf(collation, through)
  const eachUse = (visit: (pivotForm: number, stem: number, use: Readonly<Use>) => void): void => {
    eachLink(links, here, there, (use) => {
      if (use.score < leastScore) return
      const form = here.forms[use.word]!
      const pivotForm = there.forms[use.pivotWord]!
      if (isMute[form] || isMute[pivotForm] || isGloss[use.word] || isPivotGloss[use.pivotWord]) return
      visit(pivotForm, stems[form]!, use)
    })
  }
  const first = new Map<number, number>()
  const wavering = new Map<number, number>()
  eachUse((pivotForm, stem) => {
    const pivot = stems[pivotForm]!
    const known = first.get(pivot)
    if (known === undefined) first.set(pivot, stem)
    else if (known !== stem) wavering.set(pivot, families[pivotForm]!)
  })
  const collected = new Map<number, Map<number, Map<number, Use[]>>>()
  for (const family of wavering.values()) collected.set(family, new Map())
  eachUse((pivotForm, stem, use) => {
    const family = collected.get(families[pivotForm]!)
    if (!family) return
    const pivot = stems[pivotForm]!
    const uses = family.get(pivot) ?? new Map<number, Use[]>()
    family.set(pivot, uses)
    const score = stem === pivot ? use.score : support(of, through, use)
    const list = uses.get(stem)
    if (list) list.push({...use, score})
    else uses.set(stem, [{...use, score}])
  })
  return [...wavering].map(([pivot, family]) => {
    const kin = new Map<number, Use[]>()
    for (const [other, uses] of collected.get(family)!) {
      if (other === pivot) continue
      for (const [stem, list] of uses) kin.set(stem, [...(kin.get(stem) ?? []), ...list])
    }
    return {translation: through, uses: collected.get(family)!.get(pivot)!, kin}
  })
}

/** 1 for every form that proves nothing: function words, and `S&T`, which stands for several words. */
function muteForms({forms, isFunction}: Vocabulary): Uint8Array {
  const isMute = isFunction.slice()
  for (let form = 0; form < forms.length; form++) if (forms[form]!.includes('&')) isMute[form] = 1
  return isMute
}

/** What a link is worth beyond the toss of a coin: half of the links scored 0.5 are wrong, and prove nothing. */
const strengthOf = (score: number): number => Math.max(0, 2 * score - 1)

/** Visits every link; the use is one object that is filled anew, since a Bible has 700,000 of them. */
function eachLink(links: Links, here: Words, there: Words, visit: (use: Readonly<Use>) => void): void {
  const use: Use = {row: 0, word: 0, pivotWord: 0, score: 0}
  for (let row = 0; row + 1 < links.rowStarts.length; row++) {
    use.row = row
    for (let link = links.rowStarts[row]!; link < links.rowStarts[row + 1]!; link++) {
      use.word = here.rowStarts[row]! + links.a[link]!
      use.pivotWord = there.rowStarts[row]! + links.b[link]!
      use.score = strengthOf(links.scores[link]!)
      visit(use)
    }
  }
}

/** For every word the one of the other translation that it is linked with most surely; -1 where there is none. */
export interface Partners {
  /** By word of the translation looked at: the word there. */
  there: Int32Array
  /** By word of the pivots' translation: the word here. */
  here: Int32Array
}

export function partnersOf(collation: Collation, of: number, through: number): Partners {
  const [here, there] = [collation.words(of), collation.words(through)]
  const partners: Partners = {
    here: new Int32Array(there.forms.length).fill(-1),
    there: new Int32Array(here.forms.length).fill(-1),
  }
  const best = {here: new Float32Array(there.forms.length), there: new Float32Array(here.forms.length)}
  eachLink(collation.links(of, through), here, there, ({word, pivotWord, score}) => {
    if (score > best.there[word]!) {
      best.there[word] = score
      partners.there[word] = pivotWord
    }
    if (score > best.here[pivotWord]!) {
      best.here[pivotWord] = score
      partners.here[pivotWord] = word
    }
  })
  return partners
}

/** 1 for every word that stands in a gloss: it says what the original says, not what the translation does. */
function glossesOf({rows, words}: Collation, translation: number): Uint8Array {
  const {rowStarts, passages, starts, forms} = words(translation)
  const found = new Uint8Array(forms.length)
  for (const [row, {readings}] of rows.entries()) {
    const reading = readings[translation]!
    if (reading.every(({clause}) => clause.glosses.length === 0)) continue
    for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++) {
      const {glosses} = reading[passages[word]!]!.clause
      const at = starts[word]!
      if (glosses.some(({glossStart, glossEnd}) => at >= glossStart && at < glossEnd)) found[word] = 1
    }
  }
  return found
}
