/** How often each form occurs on each side, with inflections apart. */
export interface Frequencies {
  a: Float64Array
  b: Float64Array
}
