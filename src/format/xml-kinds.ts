import {type Beginning, mayHoldTags} from './format.ts'
import {prolog} from './html.ts'

const doctype = /^<!DOCTYPE\s[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*/i

/** Name of the outermost element, without its prefix, lower case; empty where the text is no XML. */
function rootOf({text}: Beginning): string {
  const inside = text.replace(prolog, '').replace(doctype, '').replace(prolog, '')
  return (/^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?=[\s/>])/.exec(inside)?.[1] ?? '').toLowerCase()
}

/** Whether the outermost element of a text has one of these names, in small letters. */
export const rooted =
  (...names: readonly string[]) =>
  (beginning: Beginning): boolean =>
    beginning.text[0] === '<' && names.includes(rootOf(beginning))

/** One that says it is XML, or is one element from its first character to its last. */
export function isXml(beginning: Beginning): boolean {
  const {text} = beginning
  if (text[0] !== '<') return false
  if (/^<\?xml\s/.test(text)) return true
  if (mayHoldTags(beginning)) return false
  if (doctype.test(text)) return true
  const root = rootOf(beginning)
  return (
    root !== '' &&
    new RegExp(`</(?:[\\w.-]+:)?${root.replaceAll('.', '\\.')}\\s*>\\s*$`, 'i').test(beginning.whole())
  )
}

/** Its paragraphs are called `para`, which no other vocabulary with its outermost elements does. */
export const isDocBook = (beginning: Beginning): boolean =>
  rooted(
    'book',
    'article',
    'chapter',
    'part',
    'appendix',
    'section',
    'sect1',
    'refentry',
    'preface',
  )(beginning) && /docbook|<(?:simpara|para)[\s>]/i.test(beginning.whole().slice(0, 200_000))

/** Its bodies have names of their own. */
export const isDita = (beginning: Beginning): boolean =>
  rooted('concept', 'task', 'reference', 'topic', 'dita', 'glossentry', 'troubleshooting')(beginning) &&
  /dita|<(?:conbody|taskbody|refbody|glossdef|troublebody)[\s/>]/i.test(beginning.text)

export const isResources = (beginning: Beginning): boolean =>
  (rooted('resources')(beginning) && /<(?:string|plurals|string-array)\s/.test(beginning.text)) ||
  (rooted('root')(beginning) && /<resheader\s|<data\s+name=/.test(beginning.text))

/** XML of laws has its numbers in elements of their own. */
export const isNumberedXml = (beginning: Beginning): boolean =>
  isXml(beginning) &&
  (/<(?:[\w.-]+:)?(?:num|enum|Pnumber)(?:\s[^<>]*)?>/.test(beginning.whole().slice(0, 200_000)) ||
    (rooted('statute', 'regulation', 'bill')(beginning) &&
      /<Label[\s>]/.test(beginning.whole().slice(0, 200_000))))

/** Acts of the European Union as its Publications Office keeps them; lists of what belongs to an act have no text. */
export const isFormex = (beginning: Beginning): boolean =>
  /formex|<BIB\.INSTANCE>/.test(beginning.text) &&
  isXml(beginning) &&
  !rooted('doc', 'publication')(beginning)

/** Of gesetze-im-internet.de: norms with metadata. */
export const isGiiNorm = (beginning: Beginning): boolean =>
  rooted('dokumente')(beginning) && /<norm[\s>]/.test(beginning.text)

/** Of Japan's e-Gov: the file of a law, or what its interfaces answer with. */
export const isEgovLaw = (beginning: Beginning): boolean =>
  rooted('law', 'dataroot', 'law_data_response')(beginning) &&
  /<LawBody[\s>]/.test(beginning.whole().slice(0, 20_000))

/** Elements for book, chapter and verse, or for verses that say where they are. */
export const isPlainBible = (beginning: Beginning): boolean =>
  rooted('bible', 'quran', 'versefile')(beginning) &&
  /<(?:v|verse|aya)\s[^<>]*\b(?:n|number|index|b)\s*=/i.test(beginning.text)

/** The Corpus Encoding Standard, where its segments are verses. */
export const isCesBible = (beginning: Beginning): boolean =>
  rooted('cesdoc')(beginning) &&
  /<seg\s[^<>]*\btype\s*=\s*["']verse["']/.test(beginning.whole().slice(0, 20_000))
