import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words with `ne-` that deny nothing: `nehnuteľnosť`, `nesie`, `nedeľa`, `neho`. */
const whole =
  '(?:b(?:o$|es|ezpe)|de[lľ]|dáv|gat|ho(?:$|[^\\p{L}]|d)|hnut|ch(?:$|[^\\p{L}]|a|á)|j(?:$|[^\\p{L}]|ak)|m(?:ec|ci|eck|oc[in]|u(?:$|[^\\p{L}]))|rast|rv|s(?:ie|ú(?:$|[^\\p{L}]|c)|en)|sk[oô]r|t(?:er|to)|ut|vest|ws)'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:ne(?:len|jeden|skôr|odkladn|závisl|ustál|pretržit|vyhnutn)\\p{L}*|nie (?:len|iba|neskôr|viac|menej))${edge}`,
  strong: `${from}(?:ne(?!${whole})\\p{L}{2,}|nie|niet|bez|nikto|nikoho|nikomu|nič|ničoho|nikdy|nikde|žiadn\\p{L}+|ani)${edge}`,
  weak: `${from}(?:zakaz\\p{L}*|zákaz\\p{L}*|odmiet\\p{L}*|odmietn\\p{L}*|okrem|chýb\\p{L}*|nedostat\\p{L}+|vylúč\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}(?:ne(?:smie|smú|môže|môžu|musí|musia|bude|budú|bol[aoi]?|má|majú)|ne(?!${whole})\\p{L}{3,}(?:l[aoi]?|[aeiíué]me|[aeiíé]te|uje|ujú|ajú|ejú|ujem|zná)|nie (?:je|sú|som|sme|ste)|nikto|nikdy|nič|žiadn\\p{L}+)${edge}`,
}
