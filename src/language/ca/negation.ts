import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:no (?:només|sols|solament|més tard|obstant|més|menys)|sense perjudici)${edge}`,
  strong: `${from}(?:no|sense|ningú|cap(?! (?:a|al|als|de|del|dels|d['’]))|res|mai|tampoc|ni|enlloc|gens)${edge}`,
  weak: `${from}(?:prohib\\p{L}*|rebutj\\p{L}*|deneg\\p{L}*|nega\\p{L}*|manca|manquen|falta|falten|excepte|llevat|inv[àa]lid\\p{L}*|il·l[eí]g\\p{L}*|impossib\\p{L}*|nul|nul·la)${edge}`,
  reach: 6,
  denies: `${from}no (?!només|solament|necessàriament|obstant|més|menys|\\p{L}+(?:bles?|[aiu]d[ae]?s?|[aiu]t|iv[ae]s?|[ae]nts?|als?|ar|er|ir|re)${edge})|${from}(?:ningú|mai)${edge}`,
}
