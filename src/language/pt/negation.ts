import {edge, from, type NegationLexicon} from '../negation.ts'

/** `não … nenhum` denies once: the second negative only agrees with the first. */
export const negation: NegationLexicon = {
  neutral: `${from}não (?:só|somente|apenas|obstante|mais de|menos de)${edge}|${from}sem (?:(?:qualquer|nenhuma|margem para) )?dúvidas?${edge}|${from}sem (?:\\p{L}+ )?(?:demoras?|atrasos?|prejuízo|exce[cç]ão|exceção|limitação)${edge}`,
  strong: `${from}(?:em caso algum|de modo algum|de forma alguma|não|nunca|jamais|ninguém|nenhum|nenhuma|nada|sem|nem|tampouco)${edge}`,
  weak: `${from}(?:proib\\p{L}*|vedad\\p{L}*|exclu\\p{L}*|salvo|exceto|excepto|falt\\p{L}*|ausênci\\p{L}*|carec\\p{L}*|evit\\p{L}*|isen[tç]\\p{L}*|recus\\p{L}*|neg(?:a|ar|ado|ada|am)${edge}|in\\p{L}{4,}[vb]el|im\\p{L}{3,}[vb]el|dispens\\p{L}*|nul[oa]s?${edge})`,
  excepts: `${from}(?:não|ninguém|nada|nunca|nenhum\\p{L}*)${edge}[^.;!?]{0,80}?${from}(?:senão|salvo|exceto|excepto|a não ser)${edge}`,
  reach: 6,
  forbids: /^(?:não|nunca)\s+(?!esqueç|hesit)/iu,
  denies: `${from}não (?!s[oó]|somente|apenas|necessariamente|obstante|mais|menos|\\p{L}+(?:[íi]ve(?:l|is)|[ai]d[oa]s?|iv[oa]s?|[ae]ntes?|ais|al|ári[oa]s?|[aei]r)${edge})|${from}(?:ninguém|nunca|jamais|nenhuma?)${edge}`,
}
