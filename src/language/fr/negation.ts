import {edge, from, type NegationLexicon} from '../negation.ts'

export const negation: NegationLexicon = {
  neutral: `${from}(?:n(?:e |['’])[^.;,:]{1,40}? qu(?:e |['’])|sans (?:aucun |nul )?doute|sans (?:\\p{L}+ )?(?:délais?|retards?|tarder|attendre|préjudice|exception|limitation)|non seulement|pas (?:seulement|moins|plus) (?:de|d['’])|(?:avant|éviter|empêcher|peur|crainte) qu(?:e |['’])[^.;,]{1,60}? n(?:e |['’])(?![^.;,]{1,30}? (?:pas|plus|jamais)))`,
  strong: `${from}(?:ne|n['’]|non|sans|aucune?|jamais|ni|(?<=(?:^|[.!?:;,(]\\s?|\\b(?:mais|et|ou) ))pas)${edge}|${from}n['’](?=\\p{L})`,
  weak: `${from}(?:interdi\\p{L}*|refus\\p{L}*|exclu\\p{L}*|sauf|excepté|hormis|absence|dépourvu\\p{L}*|éviter?|exempt\\p{L}*|dispens\\p{L}*|in\\p{L}{4,}able|im\\p{L}{3,}ible|défaut|manqu\\p{L}*|à moins|déclin\\p{L}+|(?<=(?:est|sont|soit|soient|sera|seront|serait|réputée?s?|considérée?s? comme) )nul(?:le)?s?${edge})`,
  excepts: `${from}(?:ne |n['’]|aucune?|nul(?:le)?|rien|personne)[^.;!?]{0,80}?${from}(?:sauf|excepté|sinon|hormis)${edge}`,
  reach: 8,
  forbids: /^(?:ne\s+|n['’](?!importe|hésite|oubli))/iu,
  denies: `${from}(?<!tant qu(?:e |['’])[^.;,]{0,60})(?:ne |n['’])(?:(?:l['’]|[ymts]['’]|en |se |le |la |les |lui |leur |nous |vous )*\\p{L}+(?:-\\p{L}+)? )(?:pas|plus|jamais|point|ni|aucunement|nullement)(?! (?:seulement|nécessairement|uniquement|que))${edge}|${from}(?:aucune?|personne|nul(?:le)?)(?: [\\p{L}’'-]+){0,4}? n(?:e |['’])`,
}
