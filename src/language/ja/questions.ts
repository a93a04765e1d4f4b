let expression: RegExp | undefined

/** What asks without a mark. */
export const asks = (): RegExp => {
  expression ??= /か[。．]/gu
  return expression
}
