const figure: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000}
const shape =
  /^(?=[IVXLCDM])(?<figures>M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?<ending>\p{Ll}{0,3})$/u

/** Whether a Roman numeral may begin with a character, by its code: only capitals are told from words. */
export const mayBeFigure = (code: number): boolean =>
  code === 0x49 ||
  code === 0x56 ||
  code === 0x58 ||
  code === 0x4c ||
  code === 0x43 ||
  code === 0x44 ||
  code === 0x4d

/**
 * The value of a Roman numeral as printed, with the ending of an ordinal or without: `XXI`, `XXIe`; 0 for any other word.
 * A single figure with other letters is a word: `Le`, `In`.
 */
export function romanValue(word: string): number {
  const {figures = '', ending = ''} = shape.exec(word)?.groups ?? {}
  if (figures.length === 1 && (!/[IVX]/.test(figures) || !/^(?:er?)?$/.test(ending))) return 0
  let value = 0
  for (let i = 0; i < figures.length; i++) {
    const [here, next] = [figure[figures[i]!]!, figure[figures[i + 1] ?? ''] ?? 0]
    value += here < next ? -here : here
  }
  return value
}
