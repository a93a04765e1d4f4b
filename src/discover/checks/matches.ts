/**
 * All places where an expression with the flag `g` matches. `matchAll` copies the expression for each text, which takes as
 * long as looking through a verse in vain.
 */
export function matchesIn(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match)
    if (match[0] === '') expression.lastIndex++
  }
  return found
}

/** How often an expression with the flag `g` matches. */
export function countMatches(expression: RegExp, text: string): number {
  let count = 0
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    count++
    if (match[0] === '') expression.lastIndex++
  }
  return count
}
