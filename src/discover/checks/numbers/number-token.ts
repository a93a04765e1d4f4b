/** A piece of a text that may belong to a quantity. */
export interface Token {
  kind: 'word' | 'number' | 'fraction' | 'date' | 'time' | 'sign' | 'code'
  /** Lower case. */
  text: string
  /** What a number counts, where its own words say so. */
  unit?: string
  start: number
  end: number
}
