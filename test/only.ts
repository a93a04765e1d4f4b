import {type JudgeSettings, ruleIds} from '../src/judge/index.ts'

/** Settings under which one rule is heard alone: an edit that several rules find is told by the gravest. */
export const only = (rule: string): JudgeSettings => ({
  rules: Object.fromEntries(ruleIds.filter((id) => id !== rule).map((id) => [id, 'off'])),
})
