import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:ne(?:jen|jméně|jvýše|jpozději|prodleně|závisle)\\p{L}*)${edge}`,
  strong: `${from}(?:ne(?!b[oe]|j(?!s(?:em|i|me|te|ou)|is|as|men)|ž|děl|moc[in]|ch(?:a|á(?!p)|ť)|utr|gat|rv|rost|věst|movit|dávn|ws|dostat)\\p{L}{2,}|není|nejsou|bez|nikdo|nikoho|nic|ničeho|nikdy|žádn\\p{L}+|nikoli|nelze|ne)${edge}`,
  weak: `${from}(?:zakaz\\p{L}*|zákaz\\p{L}*|odm[ií]t\\p{L}*|kromě|chyb\\p{L}*|nedostat\\p{L}+|vylouč\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}(?:ne(?:smí|smějí|může|můžou|mohou|musí|musejí|bude|budou|ní|jsou|byl[aoiy]?|mají|má|lze)|ne(?!j|b[oe]|děl|moc|ch[aá]|utr|gat|rv|rost|věst|movit|dávn|závis|příz|vhod|nahrad|apol|ustál|omez)\\p{L}{3,}(?:l[aoiy]?|[aeíuáě]me|[aeíáě]te|uje|ují|uji|ají|ejí|ějí|nou|žou|[vzrsčšdlj]í|zná)|nikdo|nikdy|nic|žádn\\p{L}+)${edge}`,
}
