import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('all|every|each|everyone|everything|entire|(?<!in )whole'),
  some: word(
    'some|several|certain|a few|most|(?<!as )(?<!is |are |be |any )part of|(?<!wholly or )(?<!whole or )partially|partly',
  ),
}
