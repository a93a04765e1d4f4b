import {type Lock, ruleIds} from '../judge/index.ts'
import type {Context} from './context.ts'

/** Says once which rules a lock speaks of that this version does not have: their findings stay in it, unheard. */
export function sayUnknownRules(context: Context, lock: Lock | undefined, path: string): void {
  const counts = new Map<string, number>()
  const works = lock ? [lock, ...(lock.documents?.values() ?? [])] : []
  for (const {accepted} of works.flatMap(({clauses}) => [...clauses.values()])) {
    for (const {rule} of accepted) {
      if (!ruleIds.includes(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    }
  }
  if (counts.size === 0) return
  const names = [...counts].sort().map(([rule, count]) => `\`${rule}\` (${count})`)
  context.say(`${path} accepts findings of rules that this version does not have: ${names.join(', ')}`)
}
