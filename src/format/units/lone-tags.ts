import type {InlineCode} from '../contents.ts'

/** A tag of HTML in a message. */
export interface Tag {
  /** As it stands, `<b>`, `</b>`, `<a href="…">`, `<0/>`. */
  whole: string
  /** Offsets in the value. */
  start: number
  end: number
}

const parts = /^<(\/?)([a-z\d]+)[\s\S]*?(\/?)>$/i
/**
 * Elements without an end tag, or whose end tag may be left out.
 *
 * @see https://html.spec.whatwg.org/multipage/syntax.html#void-elements
 * @see https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
 */
const needNoEnd: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'li', 'p'])

/**
 * What a translation is to keep of the tags of a message: the numbers of those that stand for elements of the program
 * (`<0>`), and that each that opens is closed. One without its partner is called `<b>…` or `…</b>`; where both texts
 * lack the partner, neither lacks it. Linear.
 */
export function codesOfTags(tags: readonly Tag[]): InlineCode[] {
  const open = new Map<string, Tag[]>()
  const numbered = new Map<string, Tag>()
  const alone: {tag: Tag; shown: string}[] = []
  for (const tag of tags) {
    const [, closes, written = '', isWhole] = parts.exec(tag.whole) ?? []
    const name = written.toLowerCase()
    if (/^\d/.test(name) && !numbered.has(name)) numbered.set(name, tag)
    if (isWhole || needNoEnd.has(name)) continue
    const own = open.get(name) ?? []
    open.set(name, own)
    if (!closes) own.push(tag)
    else if (!own.pop()) alone.push({tag, shown: `…</${name}>`})
  }
  for (const [name, left] of open) for (const tag of left) alone.push({tag, shown: `<${name}>…`})
  return [
    ...[...numbered].map(([name, {start, end}]) => ({name: `<${name}>`, shown: `<${name}>`, start, end})),
    ...alone
      .sort((a, b) => a.tag.start - b.tag.start)
      .map(({tag: {start, end}, shown}) => ({name: shown, shown, start, end})),
  ]
}
