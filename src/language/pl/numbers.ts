import {lexiconOf, type NumberLexicon} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    oneBehindTens: true,
    // `osoba trzecia`, `państwo trzecie`: behind its noun or before it.
    kinds:
      /(?:(?<=(?:osob|stron|państw|kraj)\p{L}* )trzeci\p{L}*|trzeci\p{L}*(?=\s+(?:osob|osób|stron|państw|kraj)))(?!\p{L})/iuy,
    either: {półtora: [1.5], półtorej: [1.5]},
    weak: 'dwukrotnie|dwukrotny=2 trzykrotnie|trzykrotny=3 czterokrotnie=4 pięciokrotnie=5 dziesięciokrotnie=10',
    units:
      'procenty|procentach|proc=percent roku|latach=year miesiącach=month tygodniach=week dniach|dni=day złoty|złote|złotych|zł=pln euro=eur dolar|dolary|dolarów=usd',
    without: 'drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego',
    above: /(?:^|\s)(?:ponad|powyżej|więcej niż|co najmniej|nie mniej niż)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:poniżej|mniej niż|najwyżej|nie więcej niż|w ciągu|do)\s*(?:\S+\s)?$/iu,
  })
