import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:nie (?:tylko|więcej|mniej|później|wcześniej|niezależnie)|niezależnie|niezwłocznie)${edge}|${from}(?:na|przez|o|w|za|od) nie${edge}`,
  strong: `${from}(?:nie|bez|nikt|nikogo|nic|niczego|nigdy|żaden|żadn\\p{L}+|ani)${edge}`,
  weak: `${from}(?:nie(?!dziel|któr|mie|rucho|ustan)\\p{L}{4,}|bez(?!piecz|pośredn|płatn|sprzeczn)\\p{L}{4,}|zakaz\\p{L}*|zabron\\p{L}*|zwolni\\p{L}*|brak\\p{L}*|odm[oa]\\p{L}+|oprócz)${edge}`,
  reach: 6,
  forbids: /^nie\s+(?!zapomn)/iu,
  denies: `${from}nie (?!tylko|wyłącznie|koniecznie|później|wcześniej|więcej|mniej|\\p{L}+(?:ąc\\p{L}*|[ntm][aeiy]|[ntm]ych|[ntm]ego|[ntm]ej|ć)${edge})|${from}(?:nikt|nigdy|żad(?:en|n\\p{L}+))${edge}`,
}
