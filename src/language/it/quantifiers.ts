import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('tutt[oaie]|ogni(?! volta)|ciascun[oa]?|qualsiasi|qualunque|ognun[oa]'),
  some: word(
    'alcun[ie]|qualche|cert[ie]|determinat[ie]|divers[ie]|parecch[ie]|la maggior parte|una parte|in parte',
  ),
}
