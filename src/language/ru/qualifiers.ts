import {qualifiers as make} from '../replacements.ts'

/** What changes what is owed where one stands for another: kinds of sums, times and bounds, links, conditions. */
export const qualifiers = make(
  'брутто : нетто',
  'до : после|с',
  'не менее : не более',
  'и : или',
  'если|когда : если не|кроме случаев',
  'включая : исключая|кроме',
  'с : без',
  'больше|более : меньше|менее',
  'всегда : никогда',
)
