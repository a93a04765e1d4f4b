import {askedWordsIn} from './engine/asked-words.ts'
import table from './exceptions.tsv'

/** Words that make an exception, `unless`; conditions answer them, too: `if`, `only`, `other`. */
export const exceptionsOf = askedWordsIn(() => table)
