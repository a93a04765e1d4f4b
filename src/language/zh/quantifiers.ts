import type {Quantifiers} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: () => /所有|全部|一切|每|各(?!自)|全体/g,
  // `的一部分`, `任何部分`, `下列部分`: parts of one thing.
  some: () =>
    /一些|(?<![一的意何余餘成用本该該列些或大要述个個各全])部分(?![的或和与與，。；：、）”]|$)|某些|有些|若干|多数/g,
}
