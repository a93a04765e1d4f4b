import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('all|every|each|everyone|everything|entire|whole'),
  some: word('some|several|certain|a few|most|part of|partially|partly'),
}
