const raisedDigits = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079'

/** A raised number is a mark of a note or an exponent, and never glued to a word as `days1`. */
export const raised = (text: string): string =>
  /^\d+$/.test(text) ? text.replaceAll(/\d/g, (digit) => raisedDigits[Number(digit)]!) : text
