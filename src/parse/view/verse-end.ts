/** What stands around the label of a verse. */
export type VerseSign = '॥' | '﴿' | '[]' | '()'

/** A label that stands behind its verse: `॥ १ ॥`, `।।2.47।।`, `﴿٧﴾`, `[12]`. */
export interface VerseEnd {
  /** As printed. */
  text: string
  /** Chapter and verse, or the verse alone. */
  numbers: number[]
  sign: VerseSign
}
