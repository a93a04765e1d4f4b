import type {Random} from '../input.ts'
import {oddPiece} from './odd.ts'

/** Breaks a text here and there, as bad exports, merges and hands do. */
export function mutate(random: Random, text: string, most = 6): string {
  let value = text
  for (let i = random.number(most) + 1; i > 0; i--) value = random.pick(breaks)(random, value)
  return value
}

type Break = (random: Random, text: string) => string

const at = (random: Random, text: string): number => random.number(text.length + 1)
const span = (random: Random, text: string, most: number): [number, number] => {
  const start = at(random, text)
  return [start, Math.min(text.length, start + random.number(most))]
}

const breaks: readonly Break[] = [
  (random, text) => {
    const place = at(random, text)
    return text.slice(0, place) + oddPiece(random) + text.slice(place)
  },
  (random, text) => {
    const [start, end] = span(random, text, 30)
    return text.slice(0, start) + text.slice(end)
  },
  (random, text) => {
    const [start, end] = span(random, text, 60)
    const place = at(random, text)
    return text.slice(0, place) + text.slice(start, end) + text.slice(place)
  },
  (random, text) => {
    const [start, end] = span(random, text, 3)
    return text.slice(0, start) + oddPiece(random).repeat(1 + random.number(20)) + text.slice(end)
  },
  (random, text) => {
    const lines = text.split('\n')
    const [a, b] = [random.number(lines.length), random.number(lines.length)]
    ;[lines[a], lines[b]] = [lines[b]!, lines[a]!]
    return lines.join('\n')
  },
  (random, text) => {
    const lines = text.split('\n')
    lines.splice(random.number(lines.length), 1 + random.number(3))
    return lines.join('\n')
  },
  (random, text) => {
    const lines = text.split('\n')
    const line = lines[random.number(lines.length)]!
    lines.splice(random.number(lines.length + 1), 0, line)
    return lines.join('\n')
  },
  (random, text) => text.slice(0, at(random, text)),
  (random, text) => text.slice(at(random, text)),
  (random, text) => {
    const place = at(random, text)
    return `${text.slice(0, place)}\n${text.slice(place)}`
  },
  (random, text) => {
    const place = text.indexOf('\n', at(random, text))
    return place < 0
      ? text
      : text.slice(0, place) + random.pick(['', ' ', '\t', '\r', '\n\n']) + text.slice(place + 1)
  },
]
