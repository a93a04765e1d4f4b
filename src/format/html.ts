import {xmlEncoding} from './declared.ts'
import {type Beginning, type Format, mayHoldTags} from './format.ts'

/** What may stand before the first tag that counts: declarations, comments. */
export const prolog = /^(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*/

const page = /^(?:<!doctype\s+html\b|<(?:html|head|body)(?:\s[^<>]*)?>)/i
/** Tags that a page, cut out of its frame, begins with. */
const block =
  /^<(?:article|aside|div|section|main|nav|header|h[1-6]|p|ol|ul|dl|table|center|font|title|meta|link|style|script|base)(?:\s[^<>]*)?\/?>/i
const tag = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/gi
/** Tags for each line of text, at least, where a text without a frame is HTML rather than one that quotes a tag. */
const leastTags = 1

function isHtml(beginning: Beginning): boolean {
  // All of it begins with a tag; so most texts are asked no more.
  if (beginning.text[0] !== '<') return false
  const text = beginning.text.replace(prolog, '')
  if (page.test(text)) return true
  // An XML document of another vocabulary may share names of elements with pages.
  if (mayHoldTags(beginning) || !block.test(text) || /^<[^<>]*\sxmlns\s*=|<(?:simpara|para)[\s>]/.test(text))
    return false
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  return (text.match(tag)?.length ?? 0) >= Math.max(2, lines * leastTags)
}

export const html: Format = {
  id: 'html',
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml', '.xht', '.shtml'],
  sniff: isHtml,
  declared: (beginning) =>
    /<meta\s[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(beginning)?.[1] ?? xmlEncoding(beginning),
  load: async () => (await import('./pages/read-html.ts')).readHtml,
}
