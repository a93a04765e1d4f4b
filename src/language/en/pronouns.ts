import type {Pronouns} from '../pronouns.ts'
import {word} from '../quantifiers.ts'

export const pronouns: Pronouns = {
  masculine: word('he|him|his|himself'),
  feminine: word('she|her|hers|herself'),
  isOfNoun: false,
}
