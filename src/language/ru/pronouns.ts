import type {Pronouns} from '../pronouns.ts'
import {word} from '../quantifiers.ts'

export const pronouns: Pronouns = {
  masculine: word('он|его|ему|него|нему|ним|нём|нем'),
  feminine: word('она|её|ее|ей|неё|нее|ней|нею'),
  isOfNoun: true,
}
