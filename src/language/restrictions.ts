import {askedWordsIn} from './engine/asked-words.ts'
import table from './restrictions.tsv'

/** Words that say that nothing else is meant: `only`; answered by `sole`, `unless`, `first`, too. */
export const restrictionsOf = askedWordsIn(() => table)
