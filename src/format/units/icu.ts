import type {Stretch} from '../contents.ts'

/** `{count, plural,`: the head of an argument with branches (unicode-org.github.io/icu, MessageFormat). */
const head = /\{\s*[\w.-]+\s*,\s*(?:plural|select|selectordinal)\s*,(?:\s*offset:\d+)?/y
/** `one {`, `=0 {`: the head of a branch. */
const branch = /\s*(?:=\d+|[\w-]+)\s*\{/y
const close = /\s*\}/y

/**
 * A message without the syntax of its plurals and selections: their branches stay, one behind the other. What is not
 * well-formed stays as it is.
 */
export function withoutBranches<Part extends Pick<Stretch, 'text' | 'runs'>>(part: Part): Part {
  const {text} = part
  if (!/,\s*(?:plural|select|selectordinal)\s*,/.test(text)) return part
  const cuts: [number, number][] = []
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    const found = argumentAt(text, at, 0)
    if (!found) continue
    cuts.push(...found.cuts)
    at = found.end - 1
  }
  return cuts.length === 0 ? part : {...part, ...cut(part, cuts)}
}

interface Found {
  cuts: [number, number][]
  end: number
}

const deepest = 16

function argumentAt(text: string, start: number, depth: number): Found | undefined {
  let at = lengthAt(head, text, start)
  if (at === 0 || depth > deepest) return undefined
  at += start
  const cuts: [number, number][] = [[start, at]]
  for (;;) {
    const branchLength = lengthAt(branch, text, at)
    if (branchLength === 0) break
    cuts.push([at, at + branchLength])
    const body = bodyAt(text, at + branchLength, depth)
    if (!body) return undefined
    cuts.push(...body.cuts)
    at = body.end
  }
  const end = lengthAt(close, text, at)
  if (end === 0 || cuts.length === 1) return undefined
  cuts.push([at, at + end])
  return {cuts, end: at + end}
}

/** The text of a branch up to its brace. */
function bodyAt(text: string, start: number, depth: number): Found | undefined {
  const cuts: [number, number][] = []
  let open = 0
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    // Braces in single quotes are text.
    if (sign === "'" && /[{}#|]/.test(text[at + 1] ?? '')) {
      const end = text.indexOf("'", at + 1)
      if (end > 0) at = end
    } else if (sign === '{') {
      const inner = argumentAt(text, at, depth + 1)
      if (inner) {
        cuts.push(...inner.cuts)
        at = inner.end - 1
      } else open++
    } else if (sign === '}') {
      if (open === 0) return {cuts: [...cuts, [at, at + 1]], end: at + 1}
      open--
    }
  }
  return undefined
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** A text without some stretches, ascending; a blank stands for what parts two words. */
function cut(
  {text, runs}: Pick<Stretch, 'text' | 'runs'>,
  cuts: readonly [number, number][],
): Pick<Stretch, 'text' | 'runs'> {
  let made = ''
  const kept: number[] = []
  let run = 0
  let from = 0
  for (const [to, next] of [...cuts, [text.length, text.length] as const]) {
    // Blanks at the ends of a branch are none of its words.
    let [start, end] = [from, to]
    while (start < end && text[start] === ' ') start++
    while (end > start && text[end - 1] === ' ') end--
    from = next
    if (start === end) continue
    if (made !== '') made += ' '
    for (; run < runs.length; run += 3) {
      const [at, source, length] = [runs[run]!, runs[run + 1]!, runs[run + 2]!]
      const first = Math.max(start, at)
      const last = Math.min(end, at + length)
      if (first < last) kept.push(made.length + first - start, source + first - at, last - first)
      else if (length === 0 && at >= start && at <= end) kept.push(made.length + at - start, source, 0)
      if (at + length > end) break
    }
    made += text.slice(start, end)
  }
  return {text: made, runs: kept}
}
