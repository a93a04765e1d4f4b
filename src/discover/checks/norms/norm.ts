import type {NormClass} from '../../../language/index.ts'

/** A modal expression in a text: `text.slice(start, end)`. */
export interface Modal {
  class: NormClass
  /** It confers a right, and permits nothing in particular: `has the right to`. */
  confers?: true
  /** It lays a duty on somebody: `is obliged to`. */
  imposes?: true
  /** It obliges or advises: between languages it answers `must` and `should` alike. */
  either?: true
  /** It forbids by its meaning, without a word that denies: `is prohibited`. */
  forbids?: true
  start: number
  end: number
}

/** What a sentence does as a whole. */
export type NormKind = Exclude<NormClass, 'possibility'> | 'definition' | 'report' | 'statement'
