import {insertionAdverbs} from '../../language/index.ts'

const places = new Map(insertionAdverbs.flatMap((line, i) => line.split('|').map((word) => [word, i + 1])))

/** As an expression, the longest first. */
export const adverb = [...places.keys()].sort((a, b) => b.length - a.length).join('|')

/** Place among what was inserted: `bis` → 1; `ter A` → 2.01. */
export function readAdverb(text: string): number | undefined {
  const [, word = '', letter = '', further = ''] = /^(.*?)(?:[ -]?([A-Z])([A-Z])?)?$/.exec(text) ?? []
  const place = places.get(word.toLowerCase())
  return place === undefined ? undefined : place + placeOf(letter) / 100 + placeOf(further) / 10_000
}

const placeOf = (letter: string): number => (letter === '' ? 0 : letter.charCodeAt(0) - 64)
