/**
 * Latin adverbs that number what was inserted, from the second on, as the laws of Italy (Circolare 20 aprile 2001, n. 1088,
 * no. 15), France and Spain use them; `|` between spellings.
 */
export const insertionAdverbs: readonly string[] = [
  'bis',
  'ter',
  'quater|quáter',
  'quinquies|quinqies',
  'sexies|sexsies',
  'septies',
  'octies',
  'nonies|novies',
  'decies|dedicies',
  'undecies|onzies',
  'duodecies|dodecies',
  'terdecies|tredecies',
  'quaterdecies|quatuordecies|quaterdicies',
  'quindecies|quinquiesdecies|quinquedecies',
  'sexdecies|sexiesdecies|sedecies',
  'septdecies|septiesdecies|septendecies',
  'octodecies|octiesdecies|duodevicies',
  'novodecies|noviesdecies|noniesdecies|undevicies',
  'vicies|vigies',
  'vicies semel|viciessemel',
  'vicies bis|viciesbis',
  'vicies ter|viciester',
  'vicies quater|viciesquater',
]
