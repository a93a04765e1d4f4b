import type {Pronouns} from '../pronouns.ts'
import {word} from '../quantifiers.ts'

export const pronouns: Pronouns = {
  masculine: word('hij|hem|zijn|hemzelf'),
  feminine: word('zij|ze|haar|haarzelf'),
  isOfNoun: true,
}
