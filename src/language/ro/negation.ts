import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:nu (?:numai|doar|mai târziu|mai tîrziu|mai mult|mai puțin|mai devreme)|fără deosebire|indiferent)${edge}`,
  strong: `${from}(?:nu|n|fără|nici|niciun\\p{L}*|nicio|nimeni|nimănui|nimic|niciodată|nicăieri|niciunde|nicicum)${edge}`,
  weak: `${from}(?:ne(?:valabil|valid|permis|autorizat|legal|plat)\\p{L}*|interzi[csș]\\p{L}*|interdicți\\p{L}*|refuz\\p{L}*|lips\\p{L}*|cu excepția|nul[ăei]?|neîndeplini\\p{L}*|imposibil\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}nu (?!numai|doar|neapărat|\\p{L}+(?:bil[eăi]?|at[eăi]?|it[eăi]?)${edge})|${from}(?:nimeni|niciodată|nici(?: |-)?un(?:a|ul)?|nicio)${edge}`,
}
