/** One place where a word of the translation looked at is linked with the pivot. */
export interface Use {
  row: number
  /** Index of the word in the columns of its translation. */
  word: number
  /** Index of the pivot's word in the columns of the other translation. */
  pivotWord: number
  score: number
}
