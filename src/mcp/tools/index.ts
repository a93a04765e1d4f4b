import type {Tool} from '../tool.ts'
import {check} from './check.ts'
import {explain} from './explain.ts'
import {find} from './find.ts'
import {outline} from './outline.ts'
import {show} from './show.ts'
import {terms} from './terms.ts'

/** Every tool, in the order in which clients list them. None writes. */
export const tools: readonly Tool[] = [outline, show, find, terms, check, explain]
