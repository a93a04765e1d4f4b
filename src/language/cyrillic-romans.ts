import {once} from '../once.ts'

/** Letters of Cyrillic that stand for Roman numerals, which keyboards lack: `ІІІ`, `ХIV`. */
const latin: Readonly<Record<string, string>> = {І: 'I', Х: 'X', і: 'i', х: 'x'}
const letters = /[ІХіх]/
const numerals = once(
  () =>
    /^Х(?=\s)|(?<![\p{L}\d])(?:(?=[IVXLC]*[ІХ])[IVXLCІХ]{2,7}(?![\p{L}\p{M}\d])|(?=[ivx]*[іх])[ivxіх]{2,6}(?=[).]))/gu,
)

/** The Roman numeral that a single letter of Cyrillic may be: `Розділ І`. */
export const romanOf = (letter: string): string | undefined => latin[letter]

/** A label with Latin letters for the Cyrillic ones in its Roman numerals, at the same offsets; what is one letter may be a letter. */
export const romansInLatin = (label: string): string =>
  letters.test(label)
    ? label.replace(numerals(), (numeral) => numeral.replace(/[ІХіх]/g, (letter) => latin[letter]!))
    : label
