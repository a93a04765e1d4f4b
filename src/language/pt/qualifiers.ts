import {qualifiers as make} from '../replacements.ts'

/** What changes what is owed where one stands for another: kinds of sums, times and bounds, links, conditions. */
export const qualifiers = make(
  'bruto|bruta|brutos : líquido|líquida|líquidos',
  'antes : depois|após',
  'até : desde|a partir',
  'pelo menos|no mínimo : no máximo',
  'e : ou',
  'se|quando : salvo se|a menos que|exceto se',
  'incluindo|incluído : excluindo|excluído',
  'com : sem',
  'mais : menos',
  'sempre : nunca',
)
