let expression: RegExp | undefined

/** The mark of a question, which is a semicolon elsewhere. */
export const asks = (): RegExp => {
  expression ??= /;(?=[\s"'”’»)\]*_]|$)/gu
  return expression
}
