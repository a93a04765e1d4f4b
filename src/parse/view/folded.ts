/**
 * Text with white space folded, and where it comes from: `runs` as in `Clause`, flat triples
 * `[textStart, sourceStart, length, …]`.
 */
export interface Folded {
  text: string
  runs: number[]
}

/** What a stretch of source stands for: nothing where it is markup, a character where it is an entity. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Any white space that is not one plain blank between two words, or a character that is not seen. */
const uneven = /[^\S ]|[\u00ad\u200b\u2060\ufeff\0]| {2}|^ | $/
const invisible = /[\u00ad\u200b\u2060\ufeff\0]/
const blank = /\s/

/** Folds `source.slice(start, end)`: `edits` (ascending, from index `next` on) applied, soft hyphens gone. */
export function fold(source: string, start: number, end: number, edits: Edit[] = [], next = 0): Folded {
  const edited = next < edits.length && edits[next]!.start < end
  if (!edited) {
    const text = source.slice(start, end)
    if (!uneven.test(text)) return {text, runs: text === '' ? [] : [0, start, text.length]}
  }
  let text = ''
  const runs: number[] = []
  let runText = 0
  let runSource = -1
  const close = (): void => {
    if (runSource >= 0 && text.length > runText) runs.push(runText, runSource, text.length - runText)
    runSource = -1
  }
  const add = (character: string, at: number): void => {
    if (runSource < 0 || at !== runSource + text.length - runText) {
      close()
      runText = text.length
      runSource = at
    }
    text += character
  }
  let pending = -1
  const put = (character: string, at: number): void => {
    if (blank.test(character) && !invisible.test(character)) {
      if (pending < 0) pending = at
    } else if (!invisible.test(character)) {
      if (pending >= 0 && text !== '') add(' ', pending)
      pending = -1
      add(character, at)
    }
  }
  for (let at = start; at < end; at++) {
    while (next < edits.length && edits[next]!.end <= at) next++
    const edit = edits[next]
    if (edit && edit.start <= at) {
      if (edit.start === at) for (const character of edit.text) put(character, at)
      at = edit.end - 1
    } else put(source[at]!, at)
  }
  close()
  return {text, runs}
}

/** Part of a folded text, its runs counted from the part's own start. */
export function part({text, runs}: Folded, start: number, end = text.length): Folded {
  if (start === 0 && end === text.length) return {text, runs}
  const kept: number[] = []
  for (let i = 0; i < runs.length; i += 3) {
    const from = Math.max(start, runs[i]!)
    const to = Math.min(end, runs[i]! + runs[i + 2]!)
    if (from < to) kept.push(from - start, runs[i + 1]! + from - runs[i]!, to - from)
  }
  return {text: text.slice(start, end), runs: kept}
}

/** A character of a script that is written without blanks, or its punctuation. */
export const ideograph =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001\u3002\uff0c\uff1b\uff1a\uff08\uff09\u201c\u201d\u300a\u300b]/u
/** Curly quotes stand in Chinese and in Latin text alike: they say nothing unless an ideograph is beside them. */
const curlyQuote = /[\u201c\u201d]/
const sentenceEnd = /[.!?。！？;；:：]["”’»)）\]」』]*$/

/**
 * Joins parts by a blank each; Chinese and Japanese lines that were broken inside a sentence by nothing.
 */
export function join(parts: readonly Folded[]): Folded {
  const filled = parts.filter(({text}) => text !== '')
  if (filled.length === 1) return {text: filled[0]!.text, runs: filled[0]!.runs}
  let text = ''
  const runs: number[] = []
  for (const [i, each] of filled.entries()) {
    if (i > 0 && !joinsTight(filled[i - 1]!.text, each.text)) text += ' '
    for (let i = 0; i < each.runs.length; i += 3) {
      runs.push(each.runs[i]! + text.length, each.runs[i + 1]!, each.runs[i + 2]!)
    }
    text += each.text
  }
  return {text, runs}
}

/** A shorter line is a heading or a label, not one that was broken. */
const brokenLine = 16

function joinsTight(before: string, after: string): boolean {
  return (
    before.length >= brokenLine &&
    ideograph.test(before.at(-1)!) &&
    ideograph.test(after[0]!) &&
    !(curlyQuote.test(before.at(-1)!) && curlyQuote.test(after[0]!)) &&
    !sentenceEnd.test(before)
  )
}

/** Whether a text ends as a sentence or a list item does, closing quotes and brackets passed over. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text)
}

/** Offset in the source of the first character, and behind the last one. */
export function extentOf({runs}: Folded): [number, number] {
  return [runs[1] ?? 0, (runs.at(-2) ?? 0) + (runs.at(-1) ?? 0)]
}

/** Whether a text breaks off behind a word that needs another one: `in accordance with`. */
export const connects =
  /(?:^|\s)(?:of|in|under|by|to|with|from|through|for|and|or|the|an?|des?|du|la|les?|par|von|vom|der|die|das|dem|den|nach|und|oder|für|et|ou|en|el|los|las|y|o|в|с|и|или|по|для|if|that|unless|where|when|wenn|soweit|sofern|falls|dass|si|que|lorsque|cuando|если|что)$/iu
