import {edge, from, type NegationLexicon} from '../negation.ts'

export const negation: NegationLexicon = {
  neutral: `${from}no (?:solo|sólo|solamente|obstante|más de|menos de)${edge}|${from}sin (?:(?:lugar a|ninguna) )?dudas?${edge}|${from}sin (?:\\p{L}+ )?(?:demoras?|dilaci(?:ón|ones)|tardanza|retrasos?|perjuicio|excepción|limitación)${edge}`,
  strong: `${from}(?:no|nunca|jamás|nadie|ningún|ninguna|ninguno|nada|sin|ni|tampoco)${edge}`,
  weak: `${from}(?:prohib\\p{L}*|exclu\\p{L}*|salvo|excepto|falta\\p{L}*|ausencia|carec\\p{L}*|evit\\p{L}*|exent\\p{L}*|rechaz\\p{L}*|neg\\p{L}*|in\\p{L}{4,}ble|im\\p{L}{3,}ble|nul[oa]s?${edge})`,
  excepts: `${from}(?:no|nadie|nada|nunca|ning(?:ún|una|uno))${edge}(?:[^.;!?]{0,80}?${from}(?:salvo|excepto)|[^.;!?,]{0,60}?${from}(?:sino|más que))${edge}`,
  reach: 6,
  forbids: /^(?:no|nunca)\s+(?!obstante|olvid|dud)/iu,
  denies: `${from}no (?!s[oó]lo|solamente|únicamente|necesariamente|obstante|más|menos|l[oa]s? que|\\p{L}+(?:bles?|[ai]d[oa]s?|iv[oa]s?|[ae]ntes?|ales?|ari[oa]s?|[aei]r)${edge})|${from}(?:nadie|nunca|jamás|ning(?:ún|una|uno))${edge}`,
}
