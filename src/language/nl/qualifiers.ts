import {qualifiers as make} from '../replacements.ts'

/** What changes what is owed where one stands for another: kinds of sums, times and bounds, links, conditions. */
export const qualifiers = make(
  'bruto : netto',
  'voor|vóór|vroeger : na|later',
  'tot : vanaf|sinds',
  'ten minste|minstens|minimaal : ten hoogste|hoogstens|maximaal',
  'en : of',
  'indien|als|wanneer : tenzij|behalve als',
  'inclusief : exclusief',
  'met : zonder',
  'meer : minder',
  'altijd : nooit',
)
