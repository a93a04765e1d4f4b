import type {Pronouns} from '../pronouns.ts'
import {word} from '../quantifiers.ts'

export const pronouns: Pronouns = {
  masculine: word('ele|dele|nele|àquele'),
  feminine: word('ela|dela|nela|àquela'),
  isOfNoun: true,
}
