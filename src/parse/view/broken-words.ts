import {once} from '../../once.ts'
import {type Folded, part} from './folded.ts'
import type {Line} from './lines.ts'

const broken = once(() => /(?<!\p{L}-)(\p{L}+)[-‐¬]$/u)
const softened = once(() => /(\p{L}+)$/u)
const goesOn = once(() => /^(\p{Ll}+)(?![\p{L}-])/u)

/**
 * Joins words that were broken at the end of a line, where the joined word stands elsewhere in the text: `com-⏎mittee`
 * is `committee`, `self-⏎assessment` beside `self-assessment` keeps its hyphen, `Ein- und⏎Ausfuhr` stays as it is.
 */
export function joinBrokenWords(lines: readonly Line[], source: string): Line[] {
  const ends: [number, number, boolean][] = []
  const hasSoft = source.includes('\xad')
  for (let i = 0; i < lines.length; i++) {
    // A soft hyphen that is used is no character of the word, and needs no other place to say so.
    const isSoft = hasSoft && /\xad[ \t\r]*$/.test(source.slice(lines[i]!.start, lines[i]!.end))
    if (!isSoft && !/[-‐¬]$/.test(lines[i]!.text)) continue
    let next = i + 1
    while (lines[next]?.text === '') next++
    const line = lines[next]
    if (line && (!line.apart || line.page)) ends.push([i, next, isSoft])
  }
  if (ends.length === 0) return [...lines]
  const words = wordsOf(lines)
  const joined = [...lines]
  for (const [i, next, isSoft] of ends) {
    const [before, after] = [joined[i]!, joined[next]!]
    const start = (isSoft ? softened : broken)().exec(before.text)?.[1]
    const end = goesOn().exec(after.text)?.[1]
    if (start === undefined || end === undefined) continue
    const whole = (start + end).toLowerCase()
    const hyphened = `${start}-${end}`.toLowerCase()
    // Scanned books and word processors print a hyphen that may go as `¬`.
    const isNot = before.text.endsWith('¬')
    if (!isSoft && !isNot && !words.has(whole) && !words.has(hyphened)) continue
    const kept = before.text.length - (isNot || (!isSoft && words.has(whole)) ? 1 : 0)
    joined[i] = {...before, ...append(part(before, 0, kept), part(after, 0, end.length))}
    const behind = end.length + (/^\s+/.exec(after.text.slice(end.length))?.[0].length ?? 0)
    // What stands right behind the word, a comma, goes with it.
    const mark = /^[.,;:!?)\]»”’]+/.exec(after.text.slice(end.length))?.[0].length ?? 0
    const rest =
      mark > 0
        ? end.length + mark + (/^\s+/.exec(after.text.slice(end.length + mark))?.[0].length ?? 0)
        : behind
    if (mark > 0)
      joined[i] = {...joined[i]!, ...append(joined[i]!, part(after, end.length, end.length + mark))}
    joined[next] = {...after, ...part(after, rest)}
  }
  return joined
}

function wordsOf(lines: readonly Line[]): Set<string> {
  const words = new Set<string>()
  for (const {text} of lines)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:[-‐]\p{L}+)*/gu))
      words.add(word.replaceAll('‐', '-'))
  return words
}

function append(one: Folded, two: Folded): Folded {
  const runs = [...one.runs]
  for (let i = 0; i < two.runs.length; i += 3)
    runs.push(two.runs[i]! + one.text.length, two.runs[i + 1]!, two.runs[i + 2]!)
  return {text: one.text + two.text, runs}
}
