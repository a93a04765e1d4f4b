import {addRun} from '../../runs.ts'
import type {Stretch} from '../contents.ts'

/** A stretch of a message's text, or a place where it goes on in one of several ways. */
export type Piece = readonly [start: number, end: number] | Choice

/** A choice by a number, a gender or the like. */
export interface Choice {
  /** What it is chosen by, with the kind of choice. */
  by: string
  branches: readonly {name: string; pieces: readonly Piece[]}[]
}

/** One of the texts that a message may be. */
interface Variant {
  /** Names of its branches. */
  names: readonly string[]
  pieces: readonly (readonly [start: number, end: number])[]
}

/** More texts than this of one message are no forms that anybody would read one by one. */
const mostVariants = 24

const isChoice = (piece: Piece): piece is Choice => !Array.isArray(piece)

interface Chosen extends Variant {
  by: ReadonlyMap<string, string>
}

/** The texts that a message may be, each with the words around its choices; undefined where it has no choice, or too many. */
export function variantsOf(pieces: readonly Piece[]): Variant[] | undefined {
  if (!pieces.some(isChoice)) return undefined
  return expanded(pieces, [{names: [], pieces: [], by: new Map()}])
}

function expanded(pieces: readonly Piece[], before: readonly Chosen[]): Chosen[] | undefined {
  let variants = [...before]
  for (const piece of pieces) {
    if (!isChoice(piece)) {
      variants = variants.map((variant) => ({...variant, pieces: [...variant.pieces, piece]}))
      continue
    }
    const next: Chosen[] = []
    for (const variant of variants) {
      const known = variant.by.get(piece.by)
      // What is chosen by one thing twice goes one way.
      const again =
        piece.branches.find(({name}) => name === known) ?? piece.branches.find(({name}) => name === 'other')
      for (const branch of known !== undefined && again ? [again] : piece.branches) {
        const chosen =
          known === undefined
            ? {
                ...variant,
                names: [...variant.names, branch.name],
                by: new Map([...variant.by, [piece.by, branch.name]]),
              }
            : variant
        const inner = expanded(branch.pieces, [chosen])
        if (!inner || next.length + inner.length > mostVariants) return undefined
        next.push(...inner)
      }
    }
    variants = next
  }
  return variants
}

/** All stretches of a message, branch behind branch. */
export function stretchesOf(pieces: readonly Piece[]): (readonly [start: number, end: number])[] {
  return pieces.flatMap((piece) =>
    isChoice(piece) ? piece.branches.flatMap((branch) => stretchesOf(branch.pieces)) : [piece],
  )
}

/**
 * Some stretches of a text, ascending, as a text.
 *
 * @param isApart whether a blank stands between them, as between branches, and those at their ends are left out
 */
export function joined(
  {text, runs}: Pick<Stretch, 'text' | 'runs'>,
  stretches: readonly (readonly [start: number, end: number])[],
  isApart: boolean,
): Pick<Stretch, 'text' | 'runs'> {
  let made = ''
  const kept: number[] = []
  let run = 0
  for (const [at, [from, to]] of stretches.entries()) {
    let [start, end] = [from, to]
    if (isApart || made === '' || made.endsWith(' ')) while (start < end && text[start] === ' ') start++
    if (isApart || at === stretches.length - 1) while (end > start && text[end - 1] === ' ') end--
    if (start === end) continue
    if (isApart && made !== '') made += ' '
    for (; run < runs.length; run += 3) {
      const [textAt, source, length] = [runs[run]!, runs[run + 1]!, runs[run + 2]!]
      const first = Math.max(start, textAt)
      const last = Math.min(end, textAt + length)
      if (first < last) addRun(kept, made.length + first - start, source + first - textAt, last - first)
      else if (length === 0 && textAt >= start && textAt <= end)
        kept.push(made.length + textAt - start, source, 0)
      if (textAt + length > end) break
    }
    made += text.slice(start, end)
  }
  const last = made.trimEnd()
  return {text: last, runs: last.length < made.length ? upTo(kept, last.length) : kept}
}

/** Runs of a text that is cut. */
function upTo(runs: readonly number[], length: number): number[] {
  const kept: number[] = []
  for (let at = 0; at < runs.length; at += 3) {
    const [textAt, source, size] = [runs[at]!, runs[at + 1]!, runs[at + 2]!]
    if (textAt <= length) kept.push(textAt, source, Math.min(size, length - textAt))
  }
  return kept
}
