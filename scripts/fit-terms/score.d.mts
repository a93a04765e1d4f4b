/** What stands opposite each other, as content words. */
interface Form {
  a: string[]
  b: string[]
}
interface Share {
  recall: number
  precision: number
  termPrecision: number
  f1: number
}
export function contentWords(text: string): string[]
export function measure(
  found: readonly {key: string; form: Form}[],
  gold: readonly {key: string; kind: string; core: boolean; forms: readonly Form[]}[],
): {lenient: Share; strict: Share; reported: number}
