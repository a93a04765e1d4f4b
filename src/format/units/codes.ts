import type {Attributes} from '../xml-scan.ts'

/** Tags of blocks, also as OmegaT numbers them (`<br1/>`), and line breaks as they are written in strings. */
const lineTag = /(?:&lt;|<)\/?(?:br|p|div|li|tr|td|h[1-6])\d*\b|\\n|\\par\b|\n/i

/**
 * Whether a code of the original's format ends a line: it says so, or is one that does. XLIFF 1.2, 2.3 (`ctype`,
 * `equiv-text`); XLIFF 2.1, 4.3 (`subType`, `disp`, `equiv`); what stands in `<ph>` and `<it>` is the code itself.
 *
 * @param end where its first tag ends
 */
export function breaksLine(attributes: Attributes, value: string, end: number): boolean {
  const {ctype, subType, id, disp, equiv, 'equiv-text': text} = attributes
  if (/(?:^|[:-])(?:lb|linebreak|pb)$/.test(ctype ?? subType ?? '') || /^(?:LINE_)?BREAK/.test(id ?? ''))
    return true
  if ([text, disp, equiv].some((one) => one !== undefined && lineTag.test(one))) return true
  if (value.startsWith('/>', end - 2)) return false
  const next = value.indexOf('<', end)
  return next > end && next - end < 200 && lineTag.test(value.slice(end, next))
}
