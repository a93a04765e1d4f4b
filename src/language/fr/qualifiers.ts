import {qualifiers as make} from '../replacements.ts'

/** What changes what is owed where one stands for another: kinds of sums, times and bounds, links, conditions. */
export const qualifiers = make(
  'brut|brute|bruts|brutes : net|nette|nets|nettes',
  'avant : après',
  "jusqu['’]au?x?|jusque : dès|depuis|à partir",
  'au moins|au minimum : au plus|au maximum',
  'et : ou',
  'si|lorsque : sauf si|à moins que',
  'y compris|inclus|incluse : exclu|exclue|hors',
  'avec : sans',
  'plus : moins',
  'toujours : jamais|parfois',
  'au moins : plus de',
  'au plus|au maximum|jusqu’à : moins de',
)
