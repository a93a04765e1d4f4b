import {variantsOf} from './overrides.ts'
import type {Rule} from './rule.ts'
import {stamper} from './stamp.ts'
import {type Judged, type Run, steps} from './steps/index.ts'

/** Runs a rule in each of the ways that the settings ask for, and takes what it found through the steps. */
export function runRule(rule: Rule, run: Run): Judged[] {
  const {evidence, settings} = run
  const stamp = stamper(evidence, rule, settings)
  const found: Judged[] = []
  for (const {options, severityOf} of variantsOf(rule, settings, evidence.collation)) {
    rule.run(evidence, (draft) => void found.push({rule, draft, severityOf, ...stamp(draft)}), options)
  }
  return steps.reduce((left, step) => step(left, run), found)
}
