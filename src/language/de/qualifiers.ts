import {qualifiers as make} from '../replacements.ts'

/** What changes what is owed where one stands for another: kinds of sums, times and bounds, links, conditions. */
export const qualifiers = make(
  'brutto : netto',
  'vor|vorher|früher : nach|nachher|später',
  'bis : ab|seit|von',
  'mindestens|wenigstens : höchstens',
  'und : oder',
  'wenn|falls|sofern : außer wenn|es sei denn|soweit nicht',
  'einschließlich : ausschließlich|ausgenommen',
  'mit : ohne',
  'mehr : weniger',
  'immer|stets : nie|manchmal',
  'mindestens|wenigstens : mehr als|über',
  'höchstens|bis zu|maximal : weniger als|unter',
)
