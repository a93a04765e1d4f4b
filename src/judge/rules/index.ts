import type {Rule} from '../rule.ts'
import {numbering} from './numbering.ts'
import {structure} from './structure.ts'

/** Every rule, in the order of `ruleIds`. A new rule is its file, its cases, its docs page and a line here. */
export const rules: Rule[] = [numbering, structure]
