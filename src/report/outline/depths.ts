import type {ReportClause} from '../../judge/index.ts'

/** How many clauses stand above each clause. */
export function depthsOf(clauses: readonly ReportClause[]): number[] {
  const depths = new Map<string, number>()
  return clauses.map(({key, parent}) => {
    const depth = parent === undefined ? 0 : (depths.get(parent) ?? -1) + 1
    depths.set(key, depth)
    return depth
  })
}
