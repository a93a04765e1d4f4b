import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compiled by hand, compared with no grammar yet. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:ne(?:jen|jméně|jvýše|jpozději|prodleně|závisle)\\p{L}*)${edge}`,
  strong: `${from}(?:ne(?!b[oe]|j|ž|děl|moc[in]|ch|utr|gat|rv|rost|věst)\\p{L}{2,}|není|nejsou|bez|nikdo|nikoho|nic|ničeho|nikdy|žádn\\p{L}+|nikoli|nelze|ne)${edge}`,
  weak: `${from}(?:zakaz\\p{L}*|zákaz\\p{L}*|odm[ií]t\\p{L}*|kromě|chyb\\p{L}*|vylouč\\p{L}*)${edge}`,
  reach: 6,
}
