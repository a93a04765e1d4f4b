/** From mild to severe. */
export const severities = ['info', 'warning', 'error'] as const

/** How grave a finding is. */
export type Severity = (typeof severities)[number]

/** From severe to mild, as lists of findings have them. */
export const gravestFirst: readonly Severity[] = severities.toReversed()

/** Whether a severity is at or above another. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least)
}

/** The milder of two. */
export function milder(severity: Severity, other: Severity): Severity {
  return isAtLeast(severity, other) ? other : severity
}
