import type {Element, Nodes, Root} from 'hast'
import {classesOf, descendantsOf, elementsOf, targetOf, typesOf, wordsOf} from './page-tree.ts'

/** Elements whose text is a line of its own, or several. */
export const lineNames = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html main p pre section summary table tbody tfoot thead legend'.split(
    ' ',
  ),
)

const droppedNames = new Set(
  'head script style template noscript nav footer svg iframe object audio video canvas button select option textarea input label del s strike rt rp map dialog'.split(
    ' ',
  ),
)
/** Roles of ARIA and types of EPUB (w3.org/TR/dpub-aria, w3.org/TR/epub-ssv). */
const droppedRoles =
  /(?:^|\s)(?:navigation|banner|contentinfo|search|complementary|menu|menubar|tree|doc-(?:footnote|endnotes?|toc|pagebreak|backlink|pagelist|index)|footnotes?|endnotes?|rearnotes?|toc|pagebreak|page-list|landmarks)(?:\s|$)/
/** What frames a text on sites of laws and texts, wikis and in text archives calls itself so. */
const droppedClasses =
  /^(?:(?:primary|secondary|top|bottom|footer|side|main|page|site|book|chapter|global|local|t|mw)?-?_?nav(?:bar|igation|s)?|menu|breadcrumbs?|(?:[a-z]+-)?toc|(?:table-of-)?contents-?list|footnotes?|endnotes?|sidebar|pagination|pager|(?:page-?(?:num(?:ber)?|no|break)|l(?:ine)?-?(?:num(?:ber)?|no))s?|cookie.*|skip-?(?:link|to-?content)?s?|no-?print|mw-editsection|mw-jump-link|reflist|references|catlinks|printfooter|(?:site-?|page-?)footer|sr-only|visually-hidden|hidden|pg-?(?:boilerplate|header|footer)|leg(?:annotations|changedelimiter)|popup|tooltip|share|social.*|note-?back-?(?:ref|link)|(?:edit|anchor|header|perma)-?links?|headerlink)$/i
const droppedIds =
  /^(?:[a-z]*-?(?:nav|navigation|navbar)|footer-?nav|toc|table-of-contents|(?:foot|end)notes|breadcrumbs?|catlinks|(?:site-?|page-?)?footer|sidebar|pg-(?:header|footer))$/i

/** What frames a text, or is not shown. */
export function isLeftOut(element: Element): boolean {
  const {tagName, properties} = element
  if (droppedNames.has(tagName)) return true
  const {hidden, ariaHidden, style, id} = properties
  return (
    (hidden !== undefined && hidden !== false) ||
    ariaHidden === 'true' ||
    droppedRoles.test(typesOf(element)) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(style ?? '')) ||
    (tagName !== 'body' &&
      tagName !== 'html' &&
      tagName !== 'main' &&
      classesOf(element).some((one) => droppedClasses.test(one))) ||
    (typeof id === 'string' && droppedIds.test(id))
  )
}

/** Links that make a list one of contents or ways to other pages. */
const leastLinks = 2
/** Characters of an item that leads to another page. */
const longestWay = 60

/** Whether a list or table has nothing but links: to places of the page as contents have, or ways to other pages. */
export function isContents(element: Element): boolean {
  const {tagName} = element
  if (!/^(?:ul|ol|table|dl)$/.test(tagName)) return false
  const links = [...descendantsOf(element)].filter(
    (one) => one.tagName === 'a' && one.properties.href !== undefined,
  )
  if (links.length < leastLinks) return false
  const isHere = links.every((link) => targetOf(link) !== undefined)
  if (!isHere && (tagName !== 'ul' || links.some((link) => wordsOf(link).length > longestWay))) return false
  return isAllLinked(element)
}

/** Whether all words of an element are those of links, but for numbers and points. */
function isAllLinked(node: Nodes): boolean {
  if (node.type === 'text') return !/\p{L}{2}/u.test(node.value)
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'a')) return true
  return node.children.every((child) => isAllLinked(child as Nodes))
}

/** The main part of a page has at least this share of its letters. */
const leastMain = 0.5

/** The part of a page that says it is the main one, where most of the text is in it. */
export function mainOf(tree: Root): Element | undefined {
  const found = [...descendantsOf(tree)].filter(
    (one) => one.tagName === 'main' || one.properties.role === 'main',
  )
  const [main] = found
  if (found.length !== 1 || !main) return undefined
  const body = elementsOf(tree)
    .flatMap(elementsOf)
    .find(({tagName}) => tagName === 'body')
  return body && wordsOf(main).length >= leastMain * wordsOf(body).length ? main : undefined
}

/** `LegP1No`, `akn-num`: the class of a number, which the page sets apart from what stands behind it. */
const labelClass = /(?:^|[-_])(?:num|no|nr|number|enum|label|enbez)$|[a-z\d](?:No|Num|Nr|Number)C?$/

/** `1.`, `(a)`, `2.1.`, `§ 3`, `Chapter IV`. */
const labelWords =
  /^(?:(?:\p{L}{2,20}\.?|§{1,2})\s)?[[(]?[\p{L}\p{N}]{1,8}(?:[.-][\p{L}\p{N}]{1,8})*[.)\]:°]*$/u

/** Whether an element is the number of what stands behind it, set apart by the look of the page alone. */
export const isLabelElement = (element: Element, words: string): boolean =>
  element.tagName === 'span' &&
  labelWords.test(words) &&
  classesOf(element).some((one) => labelClass.test(one))

const verseClass = /^(?:verse(?:[-_]?(?:num(?:ber)?|no))?|v[-_]?num|versenum|vn|v)$/i

/**
 * Whether an element is the number of a verse: it says so, or it is raised, begins a line or stands behind a blank, and
 * goes on from the verse before.
 */
export function isVerseNumber(element: Element, words: string, last: number, before: string): boolean {
  const {tagName} = element
  const text = words.trim()
  if (!/^\d{1,3}(?:[-–]\d{1,3}|[a-c])?\.?$/.test(text)) return false
  if (
    /^(?:sup|span|b|strong|small|a|i|em)$/.test(tagName) &&
    classesOf(element).some((one) => verseClass.test(one))
  )
    return true
  if (tagName !== 'sup' || (before !== '' && !/[\s.,;:!?"”’»)—]$/.test(before))) return false
  const number = Number.parseInt(text, 10)
  return number === last + 1 || (number === 1 && before.trim() === '')
}
