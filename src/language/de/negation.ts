import {edge, from, type NegationLexicon} from '../negation.ts'

export const negation: NegationLexicon = {
  neutral: `${from}nicht (?:nur|zuletzt|allein|mehr als|weniger als|später als)${edge}|${from}ohne (?:(?:jeden|allen|jeglichen) )?Zweifel${edge}|${from}ohne (?:\\p{L}+ )?(?:Zögern|Verzug|Verzögerung|Aufschub|Ausnahme|Einschränkung|Weiteres|weiteres)${edge}`,
  strong: `${from}(?:nicht|kein(?:e|er|es|em|en)?|nie|niemals|niemand(?:e[mns])?|nichts|ohne|weder|nirgends)${edge}`,
  weak: `${from}(?:un(?!ter|d|iv|s|ion)\\p{L}{4,}|nicht\\p{L}{3,}|\\p{L}{3,}los(?:e|er|es|en|em)?|verbot\\p{L}*|verbiet\\p{L}*|untersag\\p{L}*|unterlass\\p{L}*|unterlässt|unterließ\\p{L}*|ausgeschlossen|ausgenommen|außer|ausschließ\\p{L}*|fehl\\p{L}*|verweiger\\p{L}*|ablehn\\p{L}*|vermeid\\p{L}*|befreit|mangels|frei von|statt|nichtig\\p{L}*)`,
  excepts: `${from}(?:nicht|kein\\p{L}*|niemand\\p{L}*|nichts|nie)${edge}[^.;!?]{0,80}?${from}(?:außer|ausgenommen)${edge}`,
  reach: 0,
  forbids: /^(?:bitte\s+)?(?:nicht|nie|niemals)\s+|\s(?:nicht|nie|niemals)\s+(?=\p{L}+en[.!]?$)/iu,
  denies: `${from}(?:nicht(?! (?:nur|zuletzt|allein|aber|unbedingt|zwingend|notwendigerweise)| \\p{Ll}+(?:e|en|er|es|em) \\p{Lu})|keine?[mnrs]?|nie|niemals|niemand(?:e[mns])?)${edge}`,
}
