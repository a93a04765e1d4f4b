import {expectGiven, hasField} from '../failure.ts'
import type {Translation} from '../parse/index.ts'
import type {Recall} from '../recall.ts'
import {learnFromBeads, likenessIn, type Texts} from './abroad/learn-from-beads.ts'
import {mostSentences} from './bead-table.ts'
import {alignSentences, cutSentences, measureOf, readSentences} from './beads.ts'
import type {Bead, Collation, Links, OnProgress} from './collation.ts'
import {attachCommentaries} from './commentary/index.ts'
import {withForms} from './forms.ts'
import {freedomOf, literalnessOf} from './freedom.ts'
import {withLanguages} from './languages.ts'
import {linkWords, transpose} from './links/index.ts'
import {remarkOnLong} from './long.ts'
import {memoByIndex, memoOfLatestRow} from './memo.ts'
import {orderTranslations} from './order-translations.ts'
import {layRows} from './rows/index.ts'
import {remarkOnShared} from './shared-texts.ts'
import {readWords} from './words.ts'

export * from './collation.ts'
export {needsForm} from './forms.ts'
export {kinshipOf, leastKinship, type Outline, outlineOf} from './kinship.ts'
export {memoByIndex} from './memo.ts'
export {outOfOrder} from './rows/out-of-order.ts'
export {unprintedHeads} from './rows/unprinted-heads.ts'
export {saidInRow} from './said-in-row.ts'
export {withRowsBelow} from './section.ts'
export {rowKeys, selectRows} from './select.ts'
export {lengthCost} from './sentence-likeness.ts'
export {sharersByRow} from './shared-texts.ts'

/** Of so many translations the links of every two are kept, since other stages ask for them again. */
const mostKept = 4

/**
 * Lays translations side by side. Rows are laid at once; words, links and beads when they are first asked
 * for, since `show` needs none of the whole work's.
 */
export function collate(
  translations: readonly Translation[],
  {onProgress, recall}: {onProgress?: OnProgress; recall?: Recall} = {},
): Collation {
  const isList =
    Array.isArray(translations) && translations.every((one) => hasField(one, 'children', 'object'))
  expectGiven(isList, 'collate', 'a list of translations that `parse` gives', translations)
  const ordered = orderTranslations(withForms(withLanguages(translations)))
  const {rows, remarks: remarksOnRows, idf} = layRows(ordered)
  attachCommentaries(rows, ordered)
  const lexis = memoByIndex(() => readWords(ordered, rows))
  const linked = (a: number, b: number): Links =>
    linkWords(lexis().words[a]!, lexis().words[b]!, lexis().vocabulary, (share) =>
      onProgress?.(`linking ${ordered[a]!.id} and ${ordered[b]!.id}`, rows.length * share, rows.length),
    )
  const links: (a: number, b: number) => Links = memoByIndex((a, b) =>
    a! > b! ? transpose(links(b!, a!)) : linked(a!, b!),
  )
  const freedom: (a: number, b: number) => number = memoByIndex((a, b) =>
    a! > b!
      ? freedom(b!, a!)
      : freedomOf(literalnessOf(lexis().words[a!]!, lexis().words[b!]!, lexis().vocabulary)),
  )
  const measure = memoByIndex((a, b) => measureOf(ordered, rows, idf, a!, b!))
  const sentences = memoOfLatestRow((row, translation) =>
    cutSentences(ordered[translation]!, rows[row]!.readings[translation]!),
  )
  // A sentence is compared with those of each other translation.
  const compared = memoOfLatestRow((row, translation) => readSentences(sentences(row, translation), idf))
  const remarks = memoByIndex(() =>
    [...remarksOnRows, ...remarkOnLong(rows, ordered), ...remarkOnShared(rows, ordered)].sort(
      (a, b) => a.row - b.row,
    ),
  )
  const byLength = (row: number, a: number, b: number): Bead[] =>
    alignSentences(compared(row, a), compared(row, b), measure(a, b))
  const texts: Texts = {
    rows,
    get vocabulary() {
      return lexis().vocabulary
    },
    words: (translation) => lexis().words[translation]!,
    sentences,
    beads: byLength,
  }
  const learnt = memoByIndex((a, b) => learnFromBeads(texts, a!, b!, measure(a!, b!).ratio))
  const beads = (row: number, a: number, b: number): Bead[] => {
    const isAlone = compared(row, a).length === 1 && compared(row, b).length === 1
    if (measure(a, b).idf || isAlone) return byLength(row, a, b)
    // Learnt once for both orders.
    if (a > b) return beads(row, b, a).map(({a: own, b: other, ...rest}) => ({a: other, b: own, ...rest}))
    const known = learnt(a, b)
    const likeness = likenessIn(texts, row, a, b, known)
    return alignSentences(compared(row, a), compared(row, b), measure(a, b), {...known, likeness})
  }
  const beadsOfLong = memoByIndex((row, a, b) => beads(row!, a!, b!))
  return {
    translations: ordered,
    rows,
    get remarks() {
      return remarks()
    },
    get vocabulary() {
      return lexis().vocabulary
    },
    words: (translation) => lexis().words[translation]!,
    links,
    linksOnce: (a, b) => (ordered.length > mostKept && a < b ? linked(a, b) : links(a, b)),
    freedom,
    sentences,
    // Few rows are long, and theirs take longest: these are kept.
    beads: (row, a, b) =>
      sentences(row, a).length > mostSentences ? beadsOfLong(row, a, b) : beads(row, a, b),
    ...(onProgress && {onProgress}),
    ...(recall && {recall}),
  }
}
