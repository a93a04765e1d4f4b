import type {Pronouns} from '../pronouns.ts'
import {word} from '../quantifiers.ts'

export const pronouns: Pronouns = {
  masculine: word('er|ihn|ihm|sein(?:e[mnrs]?)?'),
  feminine: word('sie|ihr(?:e[mnrs]?)?'),
  isOfNoun: true,
}
