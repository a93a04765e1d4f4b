import type {InlineCode} from '../contents.ts'
import {Gather} from '../gather.ts'
import {type Attributes, addXml} from '../xml-scan.ts'

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

/** Codes that stand for something the reader sees, and not for how it looks. */
const lone = new Set(['x', 'ph'])
/** How it looks, or what of it cannot be told: XLIFF 1.2, 2.3 (`ctype`), XLIFF 2.1, 4.3 (`type`). */
const looks =
  /^(?:x-)?(?:html-)?(?:bold|b|italic|i|underlined?|u|link|a|lb|pb|br|em|strong|span|fmt|format|ui)(?:$|[-_:\d])/i
/** An element with nothing in it that has no partner: `<br/>`, `</b>`. */
const markup = /^<\/?[a-z][^<>]*>$/i

/** Elements that are codes, as they are met, and what a translation is to keep of them. */
export class InlineCodes {
  private readonly found: InlineCode[] = []
  private opened: {name: string; attributes: Attributes; start: number; end: number} | undefined

  /** The tag of a code that stands in no other. */
  open(name: string, attributes: Attributes, start: number, end: number): void {
    this.opened = {name, attributes, start, end}
  }

  /** Its end tag, or the same for `<x/>`. */
  close(value: string, start: number, end: number): void {
    const {opened} = this
    this.opened = undefined
    const code = opened && codeOf(opened, value.slice(opened.end, Math.max(opened.end, start)), end)
    if (code) this.found.push(code)
  }

  /** Those since the last time, and those of tags that are written out. */
  take(ofTags: readonly InlineCode[] = []): {codes?: InlineCode[]} {
    const codes = [...this.found.splice(0), ...ofTags]
    return codes.length > 0 ? {codes} : {}
  }
}

/** Undefined for what says how words look, for line breaks, and for one without a name. */
function codeOf(
  {name, attributes, start}: {name: string; attributes: Attributes; start: number},
  inner: string,
  end: number,
): InlineCode | undefined {
  const {id, x, ctype = '', type = '', disp, equiv, 'equiv-text': text} = attributes
  if (!lone.has(name) || looks.test(ctype) || looks.test(type)) return undefined
  const gather = new Gather()
  addXml(gather, inner, 0, inner.length)
  const shown = [text, disp, equiv, gather.take().text].find((one) => one !== undefined && /\S/.test(one))
  const own = id ?? x
  if (shown === undefined ? own === undefined : markup.test(shown.trim())) return undefined
  return {
    name: own === undefined ? shown! : `${name} ${own}`,
    shown: shown?.trim() ?? `<${name} ${id === undefined ? 'x' : 'id'}="${own}"/>`,
    start,
    end,
  }
}
