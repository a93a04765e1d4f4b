/** Agents whose base is not what is left without their ending. */
const irregular = new Map([
  ['less', 'lease'],
  ['licenc', 'license'],
  ['licens', 'licence'],
])

/**
 * Whether one word names who acts in what the other names: `contractor` / `contract`, `lessee` / `lease`. They are two
 * words, whatever they have in common; in a contract each may be a defined term.
 */
export function isAgentOf(agent: string, base: string): boolean {
  const root = /^(.{3,}?)(?:or|er|ee)s?$/.exec(agent)?.[1]
  if (root === undefined) return false
  const own = base.replace(/(?<!s)s$/, '')
  return (
    root === own ||
    root === own.replace(/e$/, '') ||
    root === own.replace(/y$/, 'i') ||
    irregular.get(root) === own
  )
}
