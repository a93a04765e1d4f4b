import type {Qualifiers} from '../../../language/index.ts'
import type {Replaced} from './replaced-words.ts'

/** Whether two replaced passages hold two alternatives of one group: `before` / `after`, `gross` / `net`. */
export const isOtherQualifier = ({inA, inB}: Replaced, qualifiers: Qualifiers): boolean =>
  inA.length > 0 && inB.length > 0 && qualifiers.differ(inA.join(' '), inB.join(' '))
