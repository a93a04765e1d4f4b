import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('alle|allen|elke?|ieder|iedere|gehele?|alles'),
  some: word('sommige|enkele|verscheidene|een aantal|de meeste|gedeeltelijk|deels'),
}
