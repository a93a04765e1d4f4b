const opener =
  /^(?:(?:[FCEIPSX]?\d{1,4}|[⁰¹²³⁴-⁹]{1,3}|[*†‡]{1,4})\s?\[|\[(?:[FCEIPSX]\d{1,4}\s?)?|[FCEIPSX]\d{1,4}\s?(?=\())(?=[(（][\dA-Za-z]{1,5}[)）]|\d{1,4}[A-Z]{0,3}\.(?![\d\]])\s?[(—–A-Z])/
const mayOpen = /^[\dCEFIPSX[⁰¹²³⁴-⁹*†‡]/

/**
 * How long the mark of an amendment is that opens a line before its label, as consolidated acts of Britain, Ireland and
 * South Asia print it: `[F5(2) The limit`, `F2[4.(1) Subject to`, `1[(1) This Act`, `[(2A) A book`.
 *
 * @returns 0 where none opens
 */
export const amendmentLength = (line: string): number =>
  mayOpen.test(line) ? (opener.exec(line)?.[0].length ?? 0) : 0
