import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('tous|toutes|tout|toute|chaque|chacun|chacune'),
  some: word('certains|certaines|quelques|plusieurs|la plupart|une partie'),
}
