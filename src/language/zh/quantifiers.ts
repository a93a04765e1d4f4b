import type {Quantifiers} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: () => /所有|全部|一切|每|各(?!自)|全体/g,
  some: () => /一些|部分|某些|有些|若干|多数/g,
}
