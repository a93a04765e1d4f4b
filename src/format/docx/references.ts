import type {Reference} from './fields.ts'

/** A paragraph that a bookmark stands in. */
export interface Numbered {
  label: string
}

/** Labels are referred to without the point behind them. */
const bare = (label: string): string => label.replace(/[.\s\u00a0]+$/, '').replaceAll(/\s+/g, ' ')
/** Without words, as `Article`. */
const wordless = (label: string): string => bare(label.replaceAll(/\p{L}{2,}/gu, ' ')).trim()

/**
 * Says where the stored number of a reference is not that of its target. One in full has the levels above before it; one
 * of a place whose label is none is not looked at.
 */
export function doubtOfReference(
  {result, isBare, bookmark}: Reference,
  target: Numbered | undefined,
): string | undefined {
  if (!target || target.label === '' || result === '') return undefined
  const expected = isBare ? wordless(target.label) : bare(target.label)
  if (expected === '' || bare(result).endsWith(expected)) return undefined
  return `Unexpected reference \`${result}\`, expected \`${expected}\` as its target \`${bookmark}\` is numbered: the stored number is read; update the fields`
}
