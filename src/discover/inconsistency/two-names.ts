import {steadyPlaces} from './evidence.ts'
import type {Name} from './names.ts'

/** A name without its inflections, and without its derivations. */
interface Bare {
  stems: string
  roots: string
}

/** A single place proves a phrase only where the phrases correspond this surely. */
const leastAlone = 0.7

/**
 * Several words that have nothing to do with the other names are rather a bled span (`wider coverage` beside `business models`),
 * and so are those that hold the whole pivot and more.
 */
export function isCredible(
  steady: Bare & {rendering: Name},
  other: Bare & {rendering: Name; confidence: number},
  pivotStems: string,
  isRelated: (text: string) => boolean,
): boolean {
  const {text, count} = other.rendering
  if (count === 1 && other.confidence < leastAlone) return false
  const stems = other.stems.split(' ')
  const isStray = count === 1 && steady.rendering.count >= steadyPlaces
  if (stems.length === 1) return !isStray || isRelated(text)
  const known = `${steady.stems} ${pivotStems}`.split(' ')
  const holdsPivot = other.stems !== pivotStems && isWithin(pivotStems, other.stems)
  // As many words as the pivot has are seldom bled beside a steady name: `digital counters` for `smart meters`.
  const isSteady = steady.rendering.count > 1
  if (isSteady && stems.length === pivotStems.split(' ').length) return true
  return !holdsPivot && (stems.some((stem) => known.includes(stem)) || isRelated(text))
}

/**
 * `service` beside `service industry` is an ellipsis, `innovate` beside `innovation` grammar, and so is `openness and
 * sharing` beside `open and shared`.
 */
export function areTwoNames(x: Bare, y: Bare): boolean {
  return x.roots !== y.roots && !isWithin(x.roots, y.roots) && !isWithin(y.roots, x.roots)
}

const isWithin = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `)
