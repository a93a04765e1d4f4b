import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('alle|allen|aller|alles|jede[rsmn]?|sämtliche[rn]?|gesamte[nrs]?'),
  some: word(
    'einige[nrs]?|manche[nrs]?|mehrere[nr]?|die meisten|zum Teil|(?<!ganz (?:oder|und|noch) )teilweise',
  ),
}
