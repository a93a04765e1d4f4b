import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word(
    "tous|toutes|(?<!en |avant |malgré )tout(?! (?:moment|autre|en|au|à|ou partie))|toute(?! (?:autre|ou partie|la mesure))|chaque(?! fois)|chacun|chacune|la totalité|l[’']intégralité",
  ),
  some: word(
    'certains|certaines|quelques|plusieurs|la plupart|(?<!tout ou |(?:totalité|intégralité|ensemble) ou )une partie',
  ),
}
