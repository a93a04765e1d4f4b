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
  /** It is advice that obliges in statutes (`soll`), or an obligation that no such advice answers (`must`). */
  mild?: true
  firm?: true
  /** It forbids by its meaning, without a word that denies: `is prohibited`. */
  forbids?: true
  /** It forbids, or only says what need not be: between languages it answers both. */
  spares?: true
  start: number
  end: number
}

/** What a sentence does as a whole. */
export type NormKind = Exclude<NormClass, 'possibility'> | 'definition' | 'report' | 'statement'

/** Classes by how much they bind. A prohibition binds as an obligation does; its `not` is for negation rules. */
export const force: Record<NormClass, 'strong' | 'advice' | 'leave' | 'release' | 'plan' | 'possible'> = {
  obligation: 'strong',
  prohibition: 'strong',
  recommendation: 'advice',
  permission: 'leave',
  exemption: 'release',
  intention: 'plan',
  possibility: 'possible',
}
export type Force = (typeof force)[NormClass]

/** What one side has and the other has not, by force. */
export type Rest = Partial<Record<Force, Modal[]>>
