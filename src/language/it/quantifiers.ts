import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('tutt[oaie]|ogni|ciascun[oa]?|qualsiasi|qualunque|ognun[oa]'),
  some: word('alcun[ie]|qualche|cert[ie]|divers[ie]|parecch[ie]|la maggior parte|una parte|in parte'),
}
