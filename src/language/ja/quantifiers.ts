import type {Quantifiers} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: () => /すべて|全て|全部|あらゆる|各/g,
  some: () => /一部|いくつか|若干|多く/g,
}
