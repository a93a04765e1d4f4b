import {distinct} from './distinct.ts'
import {severity} from './effective-severity.ts'
import {merge} from './merge.ts'
import {primary} from './primary.ts'
import {status} from './status.ts'
import type {Step} from './step.ts'
import {sure} from './sure.ts'

export type {Judged, Run} from './step.ts'

/** What becomes of the findings of a rule, in this order. */
export const steps: readonly Step[] = [sure, status, severity, primary, merge, distinct]
