import type {Tool} from '../tool.ts'
import {check} from './check.ts'
import {explain} from './explain.ts'
import {find} from './find.ts'
import {outline} from './outline.ts'
import {show} from './show.ts'
import {terms} from './terms.ts'

export {deciding} from './decide.ts'

/** Every tool that only reads, in the order in which clients list them. */
export const tools: readonly Tool[] = [outline, show, find, terms, check, explain]
