import {beforeNumbers} from '../../language/index.ts'
import {once} from '../../once.ts'
import {breaksOff, part} from './folded.ts'
import {itemOf, itemsBehind} from './items.ts'
import type {Line} from './lines.ts'

const bare = once(() => /^(\d{1,3})\s+(?=["“‘«(]?\s?[\p{Lu}\p{Lo}])/u)
const dotted = once(() => /^(\d{1,3})\.\s+(?=["“‘«(]?\s?[\p{Lu}\p{Lo}])/u)
const square = /^[[〔【［](\d{1,3})[\]〕】］]\s?(?=\S)/
const glued = once(() => /^(\d{1,3})(?=["“‘«]?\p{Lu}\p{Ll}|\p{Script=Han})/u)
const raised = once(() => /^([⁰¹²³⁴-⁹]{1,3})\s?(?=["“‘«(]?\p{L})/u)
const circled = /^(?:[^①-⑳]{0,60}[\s)）.])?([①-⑲])\s?(?=\S)/u
/** The character before ①. */
const zeroCircled = 0x245f

/** What the next label of a run looks like, and how it may be found inside a line. */
interface Run {
  expected: number
  kind: 'bare' | 'dotted' | 'square' | 'glued' | 'raised' | 'item' | 'circled'
  /** Of an item: the label that the line begins with. */
  label?: string
}

/**
 * Cuts lines before labels that go on inside them with what opened the line: `1 In the beginning. 2 The waters`, with
 * raised figures, too, and `(b) one; (c) two`, `i) one; ii) two`. Numbers of things, and those that end a sentence, are none.
 */
export function cutAtRuns(lines: readonly Line[]): Line[] {
  const cut: Line[] = []
  let run: Run | undefined
  for (const line of lines) {
    if (line.text === '') {
      cut.push(line)
      continue
    }
    run = runOf(line.text) ?? (line.apart ? undefined : run)
    let rest = line
    for (let at = run ? placeOf(rest.text, run) : -1; at > 0; at = placeOf(rest.text, run!)) {
      const length = rest.text.slice(0, at).trimEnd().length
      cut.push({...rest, ...part(rest, 0, length), end: sourceEnd(rest, length)})
      const next = part(rest, at)
      rest = {...rest, ...next, start: next.runs[1]!, apart: false, flows: false, bold: 0, heading: 0}
      run = {...run!, expected: run!.expected + 1, ...(run!.label && {label: itemOf(next.text)!})}
    }
    cut.push(rest)
  }
  return cut
}

/** Most lines that count begin so; the expressions for letters of all scripts are dear to compile. */
const plain = /^(\d{1,3})(\.?)\s+["(]?[A-Z]/

function runOf(text: string): Run | undefined {
  const ascii = plain.exec(text)
  if (ascii) return {expected: Number(ascii[1]) + 1, kind: ascii[2] ? 'dotted' : 'bare'}
  const first = text.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) {
    const number = /^\d{1,3}\s/.test(text) ? bare().exec(text)?.[1] : undefined
    if (number !== undefined) return {expected: Number(number) + 1, kind: 'bare'}
    const stop = /^\d{1,3}\.\s/.test(text) ? dotted().exec(text)?.[1] : undefined
    if (stop !== undefined) return {expected: Number(stop) + 1, kind: 'dotted'}
    const tight = /^\d{1,3}[^\d\s.,)]/.test(text) ? glued().exec(text)?.[1] : undefined
    if (tight !== undefined) return {expected: Number(tight) + 1, kind: 'glued'}
  }
  const boxed = '[〔【［'.includes(text[0] ?? ' ') ? square.exec(text)?.[1] : undefined
  if (boxed !== undefined) return {expected: Number(boxed) + 1, kind: 'square'}
  const figure = first > 0x7f && /^[⁰¹²³⁴-⁹]/.test(text) ? raised().exec(text)?.[1] : undefined
  if (figure !== undefined) return {expected: Number(figure.normalize('NFKC')) + 1, kind: 'raised'}
  const circle = /[①-⑲]/.test(text) ? circled.exec(text)?.[1] : undefined
  if (circle !== undefined) return {expected: circle.charCodeAt(0) - zeroCircled + 1, kind: 'circled'}
  const label = itemOf(text)
  return label === undefined ? undefined : {expected: 0, kind: 'item', label}
}

/** The end of an item, with the `and` or `or` of the last but one. */
const behindItem = once(() => /[;；]\s+(?:\p{L}{1,6}\s)?$/u)
/** The end of a sentence, before what may be the next label. */
const stopped = /[.!?؟।。！？…][”’»"')\]」』]*\s*$/
const opensSentence = once(() => /^\s*["“‘«„(]?\s?[\p{Lu}\p{Lo}]/u)
/** `No. 2. The`, `Art. 3. The`: the number belongs to the word. */
const abbreviated = once(() => new RegExp(`(?:^|\\s)(?:${beforeNumbers.join('|')})\\.\\s*$`, 'u'))

const figures = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Where the next label of a run stands inside a text; -1 where it does not. */
function placeOf(text: string, {expected, kind, label}: Run): number {
  if (label !== undefined) {
    for (const printed of itemsBehind(label)) {
      const at = text.indexOf(`${printed} `, 1)
      if (at <= 0) continue
      const before = text.slice(0, at)
      if (behindItem().test(before) && (/[;；]\s+$/.test(before) || breaksOff(before.trimEnd()))) return at
      // `(2) The waters`: a verse begins with a sentence.
      const opens = /^\(\d/.test(printed) && opensSentence().test(text.slice(at + printed.length))
      if (opens && stopped.test(before)) return at
    }
    return -1
  }
  if (kind === 'square') {
    const at = text.search(new RegExp(`[[〔【［]${expected}[\\]〕】］]`))
    return at > 0 && stopped.test(text.slice(0, at)) && /\S/.test(text.slice(at + 3)) ? at : -1
  }
  if (kind === 'dotted') {
    const printed = `${expected}. `
    const at = text.indexOf(printed, 1)
    if (
      at <= 0 ||
      text[at - 1] !== ' ' ||
      !stopped.test(text.slice(0, at)) ||
      abbreviated().test(text.slice(0, at))
    )
      return -1
    return opensSentence().test(text.slice(at + printed.length)) ? at : -1
  }
  if (kind === 'circled') {
    const at = text.indexOf(String.fromCharCode(zeroCircled + expected), 1)
    return at > 0 && /[.。!?)）;；]\s?$/.test(text.slice(0, at)) ? at : -1
  }
  const printed =
    kind !== 'raised'
      ? String(expected)
      : [...String(expected)].map((digit) => figures[Number(digit)]).join('')
  for (let at = text.indexOf(printed, 1); at > 0; at = text.indexOf(printed, at + 1)) {
    const before = text.slice(0, at)
    const after = text.slice(at + printed.length)
    const opens =
      kind === 'bare'
        ? /[.!?;:,”’»"')\]—؟।]\s$|[。！？；，」』”]\s?$/.test(before)
        : kind === 'glued'
          ? stopped.test(before)
          : /[\s.!?;:,”’"')\]—]$/.test(before)
    const goesOn =
      kind === 'bare'
        ? /^\s["“‘«(]?\s?[\p{Lu}\p{Lo}]/u.test(after)
        : kind === 'glued'
          ? /^["“‘«]?(?:\p{Lu}\p{Ll}|\p{Script=Han})/u.test(after)
          : /^\s?["“‘«(]?\s?\p{L}/u.test(after)
    if (opens && goesOn) return at
  }
  return -1
}

const sourceEnd = ({runs}: Line, length: number): number => {
  for (let i = runs.length - 3; i >= 0; i -= 3)
    if (runs[i]! < length) return runs[i + 1]! + Math.min(runs[i + 2]!, length - runs[i]!)
  return runs[1]!
}
