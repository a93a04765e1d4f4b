/** A name of something in a text: `text.slice(start, end)`. */
export interface Entity {
  kind: 'address' | 'code' | 'name'
  start: number
  end: number
  /** What two mentions of it have in common: the address or code itself, or the folded words of a name. */
  words: string[]
}
