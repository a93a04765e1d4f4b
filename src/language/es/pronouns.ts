import type {Pronouns} from '../pronouns.ts'
import {word} from '../quantifiers.ts'

export const pronouns: Pronouns = {
  masculine: word('él|éste|aquél'),
  feminine: word('ella|ésta|aquélla'),
  isOfNoun: true,
}
