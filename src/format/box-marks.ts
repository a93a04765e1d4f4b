type Range = [start: number, end: number]

/** Fences of boxes, and what stands on them: `:::tip[Title]{.wide}`, `::: details Title`, `:::`. */
const fence = /^[ \t>]*:{3,}[ \t]*(?:[a-z][\w-]*)?/i
/** `> [!NOTE]`, `> [!info]- Title` */
const alert = /^\[![a-z][\w-]*\][+-]?/i
/** `!!! note "Title"`, `??? tip` */
const admonition = /^(?:!{3}|\?{3}\+?)[ \t]+[a-z][\w-]*(?:[ \t]+[a-z][\w-]*)*(?=[ \t]*(?:"|$))/i
const attributes = /\{[^{}]*\}[ \t]*$/

/**
 * The marks of boxes in a paragraph of Markdown: their fences and kinds, which the page does not print; titles stay.
 *
 * @see https://talk.commonmark.org/t/generic-directives-plugins-syntax/444
 * @see https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 * @see https://python-markdown.github.io/extensions/admonition/
 */
export function boxMarksIn(source: string, start: number, end: number): Range[] {
  const text = source.slice(start, end)
  if (!/:::|^\[!|^!!!|^\?\?\?/.test(text)) return []
  const found: Range[] = []
  let from = start
  for (const line of text.split('\n')) {
    const head = (fence.exec(line) ??
      (from === start ? (alert.exec(line) ?? admonition.exec(line)) : null))?.[0]
    if (head !== undefined)
      found.push(...marksAround(line, head.length).map(([a, b]): Range => [from + a, from + b]))
    from += line.length + 1
  }
  return found
}

/** The head of a line, what is around its title, and attributes behind it. */
function marksAround(line: string, head: number): Range[] {
  const last = attributes.exec(line)?.index ?? line.trimEnd().length
  const title = line.slice(head, last)
  const isEnclosed = /^[ \t]*(?:\[.*\]|".*")[ \t]*$/.test(title)
  if (!isEnclosed)
    return [
      [0, head],
      [Math.max(head, last), line.length],
    ]
  const first = head + title.search(/\S/)
  return [
    [0, first + 1],
    [head + title.trimEnd().length - 1, line.length],
  ]
}
