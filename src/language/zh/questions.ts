let expression: RegExp | undefined

/** What asks without a mark. */
export const asks = (): RegExp => {
  expression ??= /(?:吗|嗎|呢)[。．]/gu
  return expression
}
