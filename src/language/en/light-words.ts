import {wordSet} from '../engine/memo.ts'

/**
 * Nouns and pronouns that name no thing by themselves but stand for any (shell nouns: Schmid, English Abstract Nouns as
 * Conceptual Shells, 2000, ch. 4; quantifying and type nouns: Quirk et al. 1985, §§ 5.7, 6.45–6.52), in both numbers.
 */
export const lightWords = wordSet(`
  thing things something anything nothing everything someone somebody anyone anybody noone nobody everyone everybody one ones
  kind kinds sort sorts type types manner manners way ways matter matters case cases example examples instance instances part
  parts array arrays range ranges variety varieties lot lots deal amount amounts bit piece pieces fact facts
  reason reasons respect respects extent occasion occasions plus
  person persons man men other others whatever whoever anyhow somewhere nowhere anywhere everywhere`)

/**
 * Adjectives that say how much or how good and tell no kind of thing from another (dimension, value and speed of Dixon,
 * "Where Have All the Adjectives Gone?", 1982; amplifiers and downtoners of Quirk et al. 1985, § 7.33).
 */
export const degreeWords = wordSet(`
  big large great huge vast immense enormous extensive wide widespread broad little small tiny slight long short tall deep
  deeper profound thorough thick thin high low ample abundant ordinary
  good bad fine nice excellent outstanding superb splendid beautiful handsome lovely fair important significant major main
  chief principal key vital crucial essential considerable substantial remarkable notable striking obvious evident
  fast quick rapid swift speedy slow sudden
  whole entire total full complete numerous many several various diverse manifold
  mere utter sheer extreme intense severe strong powerful forceful vigorous weak`)
