import {diffArrays} from 'diff'
import type {Language} from '../../language/index.ts'
import {once} from '../../once.ts'
import {normaliseText} from './normalise.ts'

/** Words that went and words that came at one place of a text. */
export interface WordChange {
  removed: string
  /** Empty where words only went; `start` and `end` then enclose the word before the cut. */
  added: string
  /** Offsets into the new text. */
  start: number
  end: number
  /** The change itself: the words that came, or what lies between the words on both sides of the cut. */
  at: {from: number; to: number}
}

/** The words in which two versions of a clause differ; none where only punctuation does. */
export function changedWords(before: string, after: string, language: Language): WordChange[] {
  const [old, now] = [wordsOf(before, language), wordsOf(after, language)]
  const changes: WordChange[] = []
  let [oldIndex, nowIndex] = [0, 0]
  let open: {old: number; now: number} | undefined
  const close = (): void => {
    if (!open) return
    const went = before.slice(old[open.old]?.start ?? 0, old[oldIndex - 1]?.end ?? 0)
    const came = now.slice(open.now, nowIndex)
    const near = came.length > 0 ? came : now.slice(Math.max(0, open.now - 1), Math.max(1, open.now))
    const [start, end] = [near[0]?.start ?? 0, near.at(-1)?.end ?? 0]
    changes.push({
      removed: oldIndex > open.old ? went : '',
      added: came.length > 0 ? after.slice(start, end) : '',
      start,
      end,
      at:
        came.length > 0 ? {from: start, to: end} : cutBetween(now[open.now - 1], now[open.now], after.length),
    })
    open = undefined
  }
  for (const {added, removed, count} of diffArrays(
    old.map(({form}) => form),
    now.map(({form}) => form),
  )) {
    if (added || removed) open ??= {old: oldIndex, now: nowIndex}
    else close()
    if (!added) oldIndex += count
    if (!removed) nowIndex += count
  }
  close()
  return changes
}

interface Word {
  start: number
  end: number
  form: string
}

const cutBetween = (left: Word | undefined, right: Word | undefined, length: number): WordChange['at'] => ({
  from: left?.end ?? 0,
  to: right?.start ?? length,
})

/** Signs that say something: `%`, `€`, `§`, a minus before a number. All other punctuation parts words. */
const sign = once((): RegExp => /[\p{S}%‰§¶#&@]|(?<![\p{L}\p{N}])[-\u2010-\u2013\u2212](?=\p{N})/gu)

/** Words and telling signs, in order. */
function wordsOf(text: string, language: Language): Word[] {
  const spans = language.words(text)
  const words = Array.from({length: spans.length / 2}, (_, index): Word => {
    const [start, end] = [spans[index * 2]!, spans[index * 2 + 1]!]
    return {start, end, form: normaliseText(text.slice(start, end))}
  })
  let next = 0
  for (const {index: start, 0: found} of [...text.matchAll(sign())]) {
    const end = start + found.length
    while (next < words.length && words[next]!.end <= start) next++
    const form = normaliseText(found)
    // A backtick is a quotation mark, and a sign inside a word is in its form.
    if (form === '' || form === "'" || (words[next]?.start ?? end) < end) continue
    words.splice(next, 0, {start, end, form})
  }
  return words
}
