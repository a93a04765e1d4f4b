import type {Pronouns} from '../pronouns.ts'
import {word} from '../quantifiers.ts'

export const pronouns: Pronouns = {
  masculine: word('egli|lui|esso'),
  feminine: word('ella|lei|essa'),
  isOfNoun: true,
}
