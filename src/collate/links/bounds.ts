/** Words a side up to which a row is looked at whole: far more than a clause has. */
export const mostWords = 2000
/**
 * In a row with more words than this that have no anchor, the same word is looked for only so far away; where so many
 * words stand between two anchors, any word is looked for only so far from where either says it should stand.
 */
export const manyOthers = 3000
