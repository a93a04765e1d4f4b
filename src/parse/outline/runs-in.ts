import type {Line} from '../view/lines.ts'

/** Lines of a paragraph that are looked through, so that a text of labels alone costs what it is. */
const farthest = 20
const opener = /^[(（](\d|[a-y])[)）]\s/

/**
 * Whether a label in brackets stands at the start of a line by the width of the page alone: `with two steps:⏎(1) assert copyright, and
 * (2) offer you`. The next of its list stands inside the same paragraph, and no line begins with it.
 */
export function runsIn(lines: readonly Line[], at: number): boolean {
  const label = opener.exec(lines[at]!.text)?.[1]
  if (!label || lines[at]!.apart) return false
  const next = /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1)
  const inside = new RegExp(`[,;]\\s(?:\\p{L}+\\s)?[(（]${next}[)）]\\s`, 'u')
  const begins = new RegExp(`^[(（]${next}[)）]`)
  let isInside = false
  const end = Math.min(lines.length, at + farthest)
  for (let i = at; i < end && (i === at || !lines[i]!.apart); i++) {
    if (i > at && begins.test(lines[i]!.text)) return false
    const joined = i + 1 < lines.length && !lines[i + 1]!.apart ? lines[i + 1]!.text : ''
    isInside ||= inside.test(`${lines[i]!.text} ${joined}`.slice(0, lines[i]!.text.length + 12))
  }
  return isInside
}
