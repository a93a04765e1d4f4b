/** A piece of a text that may belong to a quantity. */
export interface Token {
  kind: 'word' | 'number' | 'fraction' | 'date' | 'time' | 'sign' | 'code'
  /** Lower case. */
  text: string
  start: number
  end: number
}
