import type {Element} from 'hast'

/** Elements whose text is a line of its own, or several. */
export const lineNames = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html main p pre section summary table tbody tfoot thead legend'.split(
    ' ',
  ),
)

const droppedNames = new Set(
  'head script style template noscript nav footer svg math iframe object audio video canvas button select option textarea input label del s strike rt rp map dialog'.split(
    ' ',
  ),
)
const droppedRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'doc-footnote',
  'doc-endnotes',
  'doc-endnote',
  'doc-toc',
  'doc-pagebreak',
  'doc-backlink',
  'menu',
  'menubar',
])
const droppedClasses =
  /^(?:nav(?:bar|igation)?|menu|breadcrumbs?|toc|footnotes?|endnotes?|sidebar|pagination|cookie.*|skip-?link|no-?print|noprint|mw-editsection|reflist|sr-only|visually-hidden|hidden)$/i

/** What frames a text, or is not shown. */
export function isLeftOut({tagName, properties}: Element): boolean {
  if (droppedNames.has(tagName)) return true
  const {hidden, ariaHidden, role, style, className, id} = properties
  return (
    (hidden !== undefined && hidden !== false) ||
    ariaHidden === 'true' ||
    (typeof role === 'string' && droppedRoles.has(role)) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(style ?? '')) ||
    (tagName !== 'body' &&
      tagName !== 'html' &&
      tagName !== 'main' &&
      classesOf(className).some((one) => droppedClasses.test(one))) ||
    (typeof id === 'string' && /^(?:nav|navigation|toc|footnotes|breadcrumbs?)$/i.test(id))
  )
}

const classesOf = (className: unknown): string[] => (Array.isArray(className) ? className.map(String) : [])

const verseClass = /^(?:verse[-_]?(?:num(?:ber)?|no)|v[-_]?num|versenum|vn|v)$/i

/**
 * Whether an element is the number of a verse: it says so, or it is raised, begins a line or stands behind a blank, and
 * goes on from the verse before.
 */
export function isVerseNumber(
  {tagName, properties}: Element,
  words: string,
  last: number,
  before: string,
): boolean {
  const text = words.trim()
  if (!/^\d{1,3}(?:[-–]\d{1,3}|[a-c])?\.?$/.test(text)) return false
  if (
    /^(?:sup|span|b|strong|small|a|i|em)$/.test(tagName) &&
    classesOf(properties.className).some((one) => verseClass.test(one))
  )
    return true
  if (tagName !== 'sup' || (before !== '' && !/[\s.,;:!?"”’»)—]$/.test(before))) return false
  const number = Number.parseInt(text, 10)
  return number === last + 1 || (number === 1 && before.trim() === '')
}
