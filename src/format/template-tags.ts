type Range = [start: number, end: number]

/**
 * Tags of templates in Markdown: short codes of Hugo, `{{< note >}}`, `{{% note %}}`, and tags of Liquid, `{% raw %}`.
 *
 * @see https://gohugo.io/content-management/shortcodes/
 * @see https://shopify.github.io/liquid/basics/introduction/#tags
 */
const tag = /\{\{<[^{}]{0,2000}>\}\}|\{\{%[^{}]{0,2000}%\}\}|\{%[^{}%\n]{1,500}%\}/g
/** Their parameters with a text that the page prints. */
const printed = /\b(?:text|title|heading|caption|alt|label|summary|description)=(?:"([^"]*)"|`([^`]*)`)/g

/** Stretches of a source that are tags of templates, ascending; texts that they print are not among them. */
export function templateTagsIn(source: string): Range[] {
  if (!source.includes('{{') && !source.includes('{%')) return []
  const found: Range[] = []
  for (const {0: whole, index} of source.matchAll(tag)) {
    let from = index
    for (const {0: parameter, 1: quoted, 2: ticked, index: at} of whole.matchAll(printed)) {
      const value = quoted ?? ticked ?? ''
      const start = index + at + parameter.length - 1 - value.length
      found.push([from, start])
      from = start + value.length
    }
    found.push([from, index + whole.length])
  }
  return found
}

/** The source with no-break spaces in place of stretches, so that the parser sees no marks in them. */
export function blanked(source: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return source
  const pieces: string[] = []
  let last = 0
  for (const [start, end] of ranges) {
    // To Markdown these are no blanks, so that no line becomes an empty one.
    pieces.push(source.slice(last, start), source.slice(start, end).replaceAll(/[^\s]/g, '\u00a0'))
    last = end
  }
  return pieces.join('') + source.slice(last)
}
