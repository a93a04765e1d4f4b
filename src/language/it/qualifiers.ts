import {qualifiers as make} from '../replacements.ts'

/** What changes what is owed where one stands for another: kinds of sums, times and bounds, links, conditions. */
export const qualifiers = make(
  'lordo|lorda|lordi|lorde : netto|netta|netti|nette',
  'prima : dopo',
  'fino|sino : da|dal|dalla',
  'almeno|come minimo : al massimo|al più',
  'e|ed : o|oppure',
  'se|qualora : salvo che|a meno che|tranne se',
  'incluso|inclusa|compreso : escluso|esclusa',
  'con : senza',
  'più : meno',
  'sempre : mai',
)
