import type {Pronouns} from '../pronouns.ts'
import {word} from '../quantifiers.ts'

export const pronouns: Pronouns = {
  masculine: word('il|lui|celui-ci|lui-même'),
  feminine: word('elle|celle-ci|elle-même'),
  isOfNoun: true,
}
