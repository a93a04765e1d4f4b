import type {Stretch, Unit} from '../contents.ts'
import {barForms} from './bar-forms.ts'
import {joined, type Piece, stretchesOf, variantsOf} from './branches.ts'

/** `{count, plural,`: the head of an argument with branches (unicode-org.github.io/icu, MessageFormat). */
const head = /\{\s*([\w.-]+)\s*,\s*(plural|select|selectordinal)\s*,(?:\s*offset:\d+)?/y
/** `one {`, `=0 {`: the head of a branch. */
const branch = /\s*(=\d+|[\w-]+)\s*\{/y
const close = /\s*\}/y

const mayBranch = (text: string): boolean => /,\s*(?:plural|select|selectordinal)\s*,/.test(text)

/**
 * A message without the syntax of its plurals and selections: their branches stay, one behind the other. What is not
 * well-formed stays as it is.
 */
export function withoutBranches<Part extends Pick<Stretch, 'text' | 'runs'>>(part: Part): Part {
  if (!mayBranch(part.text)) return part
  const pieces = piecesOf(part.text)
  return pieces.length === 1 ? part : {...part, ...joined(part, stretchesOf(pieces), true)}
}

/**
 * A unit for each of the texts that a message with plurals and selections may be, `boats[one]`; else the unit as it is.
 *
 * @param bars given where bars may set forms apart, with the language; elsewhere a bar is text
 */
export function unitsOfBranches(unit: Unit, bars?: {language?: string | undefined}): Unit[] {
  const {label} = unit
  if (!mayBranch(unit.text)) return (bars && unitsOfBars(unit, bars.language)) ?? [unit]
  const variants = label === undefined || unit.form ? undefined : variantsOf(piecesOf(unit.text))
  if (!variants) return [withoutBranches(unit)]
  return variants.flatMap(({names, pieces}) => {
    const name = names.join('.')
    const made = joined(unit, pieces, false)
    return made.text === '' ? [] : [{...unit, ...made, label: `${label}[${name}]`, form: {of: label!, name}}]
  })
}

/** So of forms that bars set apart. */
function unitsOfBars(unit: Unit, language: string | undefined): Unit[] | undefined {
  const of = unit.label
  const forms = of === undefined || unit.form ? undefined : barForms(unit.text, language)
  return forms?.flatMap(({name, start, end}) => {
    const made = joined(unit, [[start, end]], false)
    return made.text === '' ? [] : [{...unit, ...made, label: `${of}[${name}]`, form: {of: of!, name}}]
  })
}

/** A text as it stands, and what its arguments branch into. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    const found = argumentAt(text, at, 0)
    if (!found) continue
    if (at > from) pieces.push([from, at])
    pieces.push(found.piece)
    from = found.end
    at = found.end - 1
  }
  if (from < text.length) pieces.push([from, text.length])
  return pieces
}

const deepest = 16

function argumentAt(text: string, start: number, depth: number): {piece: Piece; end: number} | undefined {
  const opened = matchAt(head, text, start)
  if (!opened || depth > deepest) return undefined
  let at = start + opened[0].length
  const branches: {name: string; pieces: Piece[]}[] = []
  for (;;) {
    const found = matchAt(branch, text, at)
    if (!found) break
    const body = bodyAt(text, at + found[0].length, depth)
    if (!body) return undefined
    branches.push({name: found[1]!, pieces: body.pieces})
    at = body.end
  }
  const closed = matchAt(close, text, at)
  if (!closed || branches.length === 0) return undefined
  return {piece: {by: `${opened[1]},${opened[2]}`, branches}, end: at + closed[0].length}
}

/** The text of a branch up to its brace. */
function bodyAt(text: string, start: number, depth: number): {pieces: Piece[]; end: number} | undefined {
  const pieces: Piece[] = []
  let open = 0
  let from = start
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    // Braces in single quotes are text.
    if (sign === "'" && /[{}#|]/.test(text[at + 1] ?? '')) {
      const end = text.indexOf("'", at + 1)
      if (end > 0) at = end
    } else if (sign === '{') {
      const inner = argumentAt(text, at, depth + 1)
      if (inner) {
        if (at > from) pieces.push([from, at])
        pieces.push(inner.piece)
        from = inner.end
        at = inner.end - 1
      } else open++
    } else if (sign === '}') {
      if (open === 0) {
        if (at > from) pieces.push([from, at])
        return {pieces, end: at + 1}
      }
      open--
    }
  }
  return undefined
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
