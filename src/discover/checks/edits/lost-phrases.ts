import type {Vocabulary} from '../../../collate/index.ts'
import {languageOf} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {negationsOf} from '../negations/negations.ts'
import {type Lack, narrowing} from '../omissions/index.ts'
import type {Span} from '../place.ts'
import {isArticle} from './articles.ts'
import {type Edit, type NearCopy, sizeOf, spanOf} from './edits.ts'

/**
 * Words that one sentence has and its near copy lacks, with all around them kept. What moved is not lost, numbers and
 * negations are for the checks that know them, and a word said twice is a repetition.
 */
export function* lostPhrases(
  {row, a, b}: BilingualRow,
  {edits, a: ofA, b: ofB}: NearCopy,
  {isFunction, stems}: Vocabulary,
): Generator<Lack> {
  for (const [side, other, own, theirs] of [
    [a, b, 'a', 'b'],
    [b, a, 'b', 'a'],
  ] as const) {
    let elsewhere: ReadonlySet<number> | undefined
    for (const edit of edits) {
      if (sizeOf(edit[own]) === 0 || sizeOf(edit[theirs]) > 0 || isReworded(edits, edit, own)) continue
      const lost = withArticle(side, edit[own])
      const forms = side.forms.subarray(...lost)
      const content = forms.filter((form) => !isFunction[form])
      elsewhere ??= stemsIn(other, edits, theirs, stems)
      if (content.some((form) => elsewhere!.has(stems[form]!))) continue
      const span = spanOf(side, lost)
      const text = side.text.slice(span.start, span.end)
      const narrowed = narrowing(text, side.language)
      // Items of a list begin with a subject each: `(a) it keeps`.
      const isCutAlike = a.whole.passageCount === b.whole.passageCount
      const small = narrowed.narrows ? 'word' : isCutAlike ? smallWordIn(side, text) : undefined
      const what = content.length > 0 ? 'phrase' : small
      // In few words, a small one is put otherwise: `It is the tenant who pays` / `The tenant pays`.
      if (content.length === 0 && !narrowed.narrows && Math.min(sizeOf(ofA), sizeOf(ofB)) < fewWords) continue
      if (!what) continue
      // Said as often in the whole row, it only moved, or the two were cut into sentences otherwise.
      if (count(side.text, text) <= count(other.text, text)) continue
      if (endsSentence(side, span)) continue
      if (narrowed.narrows !== 'condition' && isToldElsewhere(side, lost, text)) continue
      yield {
        row,
        what,
        ...(what !== 'conjunction' && narrowed),
        has: side.translation,
        lacks: [other.translation],
        text,
        places: [side.whole.place(span.start, span.end), around(other, edit[theirs][0])],
        score: 0.9,
      }
    }
  }
}

/**
 * Of `A (headset, a) desk` what is lost is `A headset`: an article belongs to what follows it. One step for each article that is lost,
 * at most.
 */
function withArticle(side: Side, [from, to]: Edit['a']): Edit['a'] {
  let steps = 0
  while (
    steps < Math.min(from, to - from) &&
    side.forms[from - steps - 1] === side.forms[to - steps - 1] &&
    isArticle(side, to - steps - 1)
  )
    steps++
  return [from - steps, to - steps]
}

/** The stems of all that a side says in its edits. */
const stemsIn = (
  {forms}: Side,
  edits: readonly Edit[],
  own: 'a' | 'b',
  stems: ArrayLike<number>,
): ReadonlySet<number> =>
  new Set(edits.flatMap((edit) => [...forms.subarray(...edit[own])]).map((form) => stems[form]!))

/** In fewer words than these nothing but content is missed. */
const fewWords = 4

const count = (text: string, part: string): number => text.toLowerCase().split(part.toLowerCase()).length

/** Whole sentences are for the check that knows them; `Dr. Moll` is none. */
const endsSentence = ({text, whole}: Side, {start, end}: Span): boolean =>
  /[;:；]\s|[。！？；]/u.test(text.slice(start, end)) ||
  whole.sentences.some((from, at) => at % 2 === 0 && start < from && from < end)

/** Within so many words of others that were put otherwise, a word may be part of what was. */
const near = 6

const isReworded = (edits: readonly Edit[], edit: Edit, own: 'a' | 'b'): boolean =>
  edits.some(
    (other) =>
      sizeOf(other.a) > 0 &&
      sizeOf(other.b) > 0 &&
      other[own][0] - edit[own][1] < near &&
      edit[own][0] - other[own][1] < near,
  )

/** What kind of small word is lost, if it is one that is missed: an article is not, nor is a preposition. */
function smallWordIn({language}: Side, text: string): Lack['what'] | undefined {
  const {connectives, degrees, subjects} = languageOf(language)
  const has = (pattern: (() => RegExp) | undefined): boolean =>
    pattern !== undefined && text.search(pattern()) >= 0
  if (has(subjects)) return 'pronoun'
  if (has(connectives)) return 'conjunction'
  return has(degrees) ? 'word' : undefined
}

function isToldElsewhere(side: Side, [from, to]: Edit['a'], text: string): boolean {
  const {forms, language} = side
  const {start: at, end} = spanOf(side, [from, to])
  // The mark of an item, `1) bread, 2) wine`, says nothing.
  if (/^\d{1,2}$/.test(text) && side.text[end] === ')') return true
  // `a.m.` and `yen` are part of a number.
  const {found} = side.whole.quantities
  if (
    found.some((quantity) => quantity.start < end && at < quantity.end) ||
    negationsOf(text, language).strong.length > 0
  )
    return true
  const size = to - from
  const isSaid = (at: number): boolean =>
    at >= 0 && forms.subarray(from, to).every((form, index) => form === forms[at + index])
  const echoes = (at: number): boolean => forms.subarray(from, to).every((form) => form === forms[at])
  return isSaid(from - size) || isSaid(to) || echoes(from - 1) || echoes(to)
}

/** The words before and after a place where nothing stands. */
function around({whole, spans, forms}: Side, at: number): Lack['places'][number] {
  const [first, last] = [Math.max(0, at - 1), Math.min(forms.length - 1, at)]
  return whole.place(spans[first * 2]!, spans[last * 2 + 1]!)
}
