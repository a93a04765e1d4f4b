/**
 * What a modal expression does. The classes follow de Maat & Winkels (2008), who classify norm sentences of
 * statutes by patterns at 91 %, with the weaker ones that policies and treaties use.
 */
export type NormClass =
  | 'obligation'
  | 'prohibition'
  | 'permission'
  | 'exemption'
  | 'recommendation'
  | 'intention'
  /** `can`, `might`, `able to`: answers a permission of the other side, and asks for nothing. */
  | 'possibility'

/** A modal expression in a text: `text.slice(start, end)`. */
export interface Modal {
  class: NormClass
  start: number
  end: number
}

/** What a sentence does as a whole. */
export type NormKind = Exclude<NormClass, 'possibility'> | 'definition' | 'report' | 'statement'
