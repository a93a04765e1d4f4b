import {halves} from '../halves.ts'
import type {NumberLexicon} from '../numbers.ts'

/** Halves and hours in words of Danish and of Norwegian, which say them alike: `halv fire`, `et halvt dusin`. */
export const danishHalves = (): Pick<NumberLexicon, 'spelled' | 'spelledHint' | 'andHalf'> => ({
  ...halves({
    and: 'og(?:\\s+ett?)?',
    halfTo: 'halv',
    hours: 'ett|et|én|en to tre fire fem seks syv|sju otte|åtte ni ti elleve|elve tolv',
    late: 'om (?:eftermiddagen|ettermiddagen|aftenen|kvelden)',
    early: 'om (?:morgenen|formiddagen)',
    phrases:
      '(?:ett?_)?halvt_dusin=6 (?:ett?_)?halvår|(?:ett?_)?halvt_år=0.5:year (?:en_)?halv_time=0.5:hour',
  }),
  andHalf: /\s+og\s+(?:en|ett?)\s+halvt?(?!\p{L})/iuy,
})
