import {once} from '../../once.ts'
import {type Folded, part} from './folded.ts'
import type {Line} from './lines.ts'

const broken = once(() => /((?:\p{L}+[-‐])*\p{L}+)[-‐¬]$/u)
const softened = once(() => /(\p{L}+)$/u)
const goesOn = once(() => /^\p{L}+(?:[-‐]\p{L}+)*(?![\p{L}-])/u)
/** Words that begin with the same part before a hyphen say that the hyphen is theirs: `non-paper`, `non-member`. */
const leastAlike = 2
/** `und`, `and`, `et` behind a hyphen go on with another word. In characters. */
const longestJoint = 3

/**
 * Joins words that were broken at the end of a line, where the joined word stands elsewhere in the text: `com-⏎mittee`
 * is `committee`, `self-⏎assessment` beside `self-assessment` keeps its hyphen, as does `non-⏎Union` beside other words in
 * `non-`, if that is no word by itself; `Ein- und⏎Ausfuhr` stays as it is.
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
    const end = goesOn().exec(after.text)?.[0]
    if (start === undefined || end === undefined) continue
    // A word that goes on does so small.
    const whole = /^\p{Ll}/u.test(end) ? (start + end).toLowerCase().replaceAll('‐', '-') : ''
    const hyphened = `${start}-${end}`.toLowerCase().replaceAll('‐', '-')
    // Scanned books and word processors print a hyphen that may go as `¬`.
    const isNot = before.text.endsWith('¬')
    if (isSoft || isNot) {
      if (whole === '') continue
    } else if (
      !words.has(whole) &&
      !words.has(hyphened) &&
      !(end.length > longestJoint && isPrefix(start, words))
    )
      continue
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
    // A clause may end with this line: its place holds all that it says.
    joined[i] = {...joined[i]!, end: Math.max(before.end, endOf(joined[i]!))}
    joined[next] = {...after, ...part(after, rest)}
  }
  return joined
}

/** Whether what stands before a hyphen does so in other words, and is none by itself. */
function isPrefix(start: string, words: ReadonlySet<string>): boolean {
  const own = start.toLowerCase()
  if (words.has(own)) return false
  let alike = 0
  for (const word of words) if (word.startsWith(`${own}-`) && ++alike === leastAlike) return true
  return false
}

/** Words as they stand whole: none that a hyphen cuts off. */
function wordsOf(lines: readonly Line[]): Set<string> {
  const words = new Set<string>()
  for (const {text} of lines)
    for (const [word] of text.toLowerCase().matchAll(/(?<!\p{L})\p{L}+(?:[-‐]\p{L}+)*(?![\p{L}‐-])/gu))
      words.add(word.replaceAll('‐', '-'))
  return words
}

/** Where the last of a text stands in the source; of none at its beginning. */
const endOf = ({runs}: Folded): number => (runs.at(-2) ?? 0) + (runs.at(-1) ?? 0)

function append(one: Folded, two: Folded): Folded {
  const runs = [...one.runs]
  for (let i = 0; i < two.runs.length; i += 3)
    runs.push(two.runs[i]! + one.text.length, two.runs[i + 1]!, two.runs[i + 2]!)
  return {text: one.text + two.text, runs}
}
