import {once} from '../once.ts'
import {alphabets, usualLetters} from './alphabets.ts'

const firstOf = (script: string): string => alphabets.find((other) => other.script === script)!.letters

/**
 * The letters of all alphabets, each row between bars, to be looked through for one or for two that are neighbours.
 * `scripts/build.mjs` makes it once.
 */
export const alphabetRows = once((): string => {
  const all: string[] = []
  for (const {script, letters: order} of alphabets) {
    const row = order.normalize('NFKC')
    all.push(row)
    const usual = new Set((usualLetters[script] ?? firstOf(script)).normalize('NFKC').split(' '))
    const plain = row.split(' ').filter((letter) => usual.has(letter))
    all.push(plain.join(' '))
  }
  return ` ${all.join(' | ')} `
})
