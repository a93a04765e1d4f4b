export * from './report.ts'
export type {Draft, Evidence, Place, Rule} from './rule.ts'
