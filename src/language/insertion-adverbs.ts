/**
 * Adverbs that number what was inserted, from the second on, as the laws of Italy (Circolare 20 aprile 2001, n. 1088,
 * no. 15), France and Spain use them in Latin, and the codes of Thailand in Pali; `|` between spellings, the Latin one first.
 */
export const insertionAdverbs: readonly string[] = [
  'bis|ทวิ',
  'ter|ตรี',
  'quater|quáter|จัตวา',
  'quinquies|quinqies|เบญจ',
  'sexies|sexsies|ฉ',
  'septies|สัตต|สัตตะ',
  'octies|อัฏฐ|อัฏฐะ',
  'nonies|novies|นว|นวะ',
  'decies|dedicies|ทศ',
  'undecies|onzies|เอกาทศ',
  'duodecies|dodecies|ทวาทศ',
  'terdecies|tredecies|เตรส',
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

/** As the first spelling of its row has it, without accents: `quáter`. */
export const plainAdverb = (word: string): string => word.replace('á', 'a')

/**
 * "Repeated", which puts in the first behind an article in Arabic and Persian, and the further ones with a figure or a
 * letter behind it: `المادة 5 مكرر`, `مادة (5) مكررا (1)` (Egyptian and Libyan codes; the Civil Code of Iran).
 */
export const repeatedWords: readonly string[] = ['مكرر', 'مكررا', 'مكررًا', 'مكرراً', 'مکرر', 'مكررة']

/** The same before the word of an article, `MÜKERRER MADDE 20` of Turkish acts. */
export const repeatedBefore = /^mükerrer\s+/iu
