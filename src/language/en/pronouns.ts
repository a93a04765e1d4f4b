import type {Pronouns} from '../pronouns.ts'
import {word} from '../quantifiers.ts'

export const pronouns: Pronouns = {
  masculine: word('he|him|his|himself'),
  feminine: word('she|her|hers|herself'),
  isOfNoun: false,
  all: /^(?:i|me|my|mine|myself|we|us|ours?|ourselves|you|ye|yours?|yoursel(?:f|ves)|thou|thee|thy|thine|thyself|he|him|his|himself|she|hers?|herself|it|its|itself|they|them|theirs?|themselves|who|whom|whose|which|what|that|this|these|those)$/,
}
