import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('tod[oa]s?|cada(?! vez)|qualquer|quaisquer'),
  some: word('algu(?:m|ns|ma|mas)|cert[oa]s|vári[oa]s|divers[oa]s|determinad[oa]s|a maioria|parte d[eoa]s?'),
}
