import {xmlEncoding} from './declared.ts'
import {type Beginning, type Format, mayHoldTags, type Reader} from './format.ts'
import {prolog} from './html.ts'

const doctype = /^<!DOCTYPE\s[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*/i

/** Name of the outermost element, without its prefix, lower case; empty where the text is no XML. */
function rootOf({text}: Beginning): string {
  const inside = text.replace(prolog, '').replace(doctype, '').replace(prolog, '')
  return (/^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?=[\s/>])/.exec(inside)?.[1] ?? '').toLowerCase()
}

const rooted =
  (...names: readonly string[]) =>
  (beginning: Beginning): boolean =>
    beginning.text[0] === '<' && names.includes(rootOf(beginning))

/** One that says it is XML, or is one element from its first character to its last. */
function isXml(beginning: Beginning): boolean {
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
const isDita = (beginning: Beginning): boolean =>
  rooted('concept', 'task', 'reference', 'topic', 'dita', 'glossentry', 'troubleshooting')(beginning) &&
  /dita|<(?:conbody|taskbody|refbody|glossdef|troublebody)[\s/>]/i.test(beginning.text)

const readProse = async (): Promise<Reader> => (await import('./pages/prose-xml.ts')).readProseXml

const numbered = (): string => 'save its text as plain text or Markdown, with the numbers'

const isResources = (beginning: Beginning): boolean =>
  (rooted('resources')(beginning) && /<(?:string|plurals|string-array)\s/.test(beginning.text)) ||
  (rooted('root')(beginning) && /<resheader\s|<data\s+name=/.test(beginning.text))

/** XML of laws has its numbers in elements of their own. */
const isNumberedXml = (beginning: Beginning): boolean =>
  isXml(beginning) &&
  (/<(?:[\w.-]+:)?(?:num|enum|Pnumber)(?:\s[^<>]*)?>/.test(beginning.whole().slice(0, 200_000)) ||
    (rooted('statute', 'regulation', 'bill')(beginning) &&
      /<Label[\s>]/.test(beginning.whole().slice(0, 200_000))))

/** Acts of the European Union as its Publications Office keeps them; lists of what belongs to an act have no text. */
const isFormex = (beginning: Beginning): boolean =>
  /formex|<BIB\.INSTANCE>/.test(beginning.text) &&
  isXml(beginning) &&
  !rooted('doc', 'publication')(beginning)

/** Of gesetze-im-internet.de: norms with metadata. */
const isGiiNorm = (beginning: Beginning): boolean =>
  rooted('dokumente')(beginning) && /<norm[\s>]/.test(beginning.text)

/** Of Japan's e-Gov: the file of a law, or what its interfaces answer with. */
const isEgovLaw = (beginning: Beginning): boolean =>
  rooted('law', 'dataroot', 'law_data_response')(beginning) &&
  /<LawBody[\s>]/.test(beginning.whole().slice(0, 20_000))

/** Elements for book, chapter and verse, or for verses that say where they are. */
const isPlainBible = (beginning: Beginning): boolean =>
  rooted('bible', 'quran', 'versefile')(beginning) &&
  /<(?:v|verse|aya)\s[^<>]*\b(?:n|number|index|b)\s*=/i.test(beginning.text)

/** The Corpus Encoding Standard, where its segments are verses. */
const isCesBible = (beginning: Beginning): boolean =>
  rooted('cesdoc')(beginning) &&
  /<seg\s[^<>]*\btype\s*=\s*["']verse["']/.test(beginning.whole().slice(0, 20_000))

/** Kinds of XML by their outermost elements; XML as such is the last. */
export const xml: readonly Format[] = [
  {
    id: 'osis',
    name: 'OSIS',
    extensions: ['.osis'],
    sniff: rooted('osis'),
    declared: xmlEncoding,
    load: async () => (await import('./verses/osis.ts')).readOsis,
  },
  {
    id: 'usx',
    name: 'USX',
    extensions: ['.usx'],
    sniff: rooted('usx'),
    declared: xmlEncoding,
    load: async () => (await import('./verses/usx.ts')).readUsx,
  },
  {
    id: 'usfx',
    name: 'USFX',
    extensions: ['.usfx'],
    sniff: rooted('usfx'),
    declared: xmlEncoding,
    load: async () => (await import('./verses/usfx.ts')).readUsfx,
  },
  {
    id: 'zefania',
    name: 'Zefania XML',
    extensions: [],
    sniff: rooted('xmlbible'),
    declared: xmlEncoding,
    load: async () => (await import('./verses/zefania.ts')).readZefania,
  },
  {
    id: 'bible',
    name: 'a Bible or Quran in XML',
    extensions: [],
    sniff: isPlainBible,
    declared: xmlEncoding,
    load: async () => (await import('./verses/plain-bible.ts')).readPlainBible,
  },
  {
    id: 'ces',
    name: 'a Bible in CES',
    extensions: [],
    sniff: isCesBible,
    declared: xmlEncoding,
    load: async () => (await import('./verses/ces.ts')).readCes,
  },
  {
    id: 'tei',
    name: 'TEI',
    extensions: ['.tei'],
    sniff: rooted('tei', 'tei.2', 'teicorpus'),
    declared: xmlEncoding,
    load: async () => (await import('./verses/tei.ts')).readTei,
  },
  {
    id: 'xliff',
    name: 'XLIFF',
    extensions: ['.xlf', '.xliff', '.sdlxliff', '.mqxliff', '.mxliff'],
    isBilingual: true,
    sniff: rooted('xliff'),
    declared: xmlEncoding,
    load: async () => (await import('./units/xliff.ts')).readXliff,
  },
  {
    id: 'tmx',
    name: 'TMX',
    extensions: ['.tmx'],
    isBilingual: true,
    sniff: rooted('tmx'),
    declared: xmlEncoding,
    load: async () => (await import('./units/tmx.ts')).readTmx,
  },
  {
    id: 'qt',
    name: 'messages of Qt',
    extensions: ['.ts'],
    isGeneral: true,
    sniff: rooted('ts'),
    declared: xmlEncoding,
    load: async () => (await import('./units/qt.ts')).readQt,
  },
  {
    id: 'android',
    name: "strings of Android's or .NET's resources",
    extensions: ['.resx'],
    sniff: isResources,
    declared: xmlEncoding,
    load: async () => (await import('./units/android.ts')).readAndroid,
  },
  {
    id: 'stringsdict',
    name: "plurals of Apple's programs",
    extensions: ['.stringsdict'],
    sniff: (beginning) =>
      rooted('plist')(beginning) && beginning.text.includes('<key>NSStringLocalizedFormatKey</key>'),
    declared: xmlEncoding,
    load: async () => (await import('./units/stringsdict.ts')).readStringsdict,
  },
  {
    id: 'tbx',
    name: 'TBX, a termbase',
    extensions: ['.tbx'],
    sniff: rooted('tbx', 'martif'),
    advice: () => 'name it as `termbase` in the config, and a text here',
  },
  {
    id: 'docbook',
    name: 'DocBook',
    extensions: ['.dbk', '.docbook'],
    sniff: isDocBook,
    declared: xmlEncoding,
    load: readProse,
  },
  {
    id: 'dita',
    name: 'DITA',
    extensions: ['.dita'],
    sniff: isDita,
    declared: xmlEncoding,
    load: readProse,
  },
  {
    id: 'fb2',
    name: 'FictionBook',
    extensions: ['.fb2'],
    sniff: rooted('fictionbook'),
    declared: xmlEncoding,
    load: readProse,
  },
  {
    id: 'formex',
    name: 'Formex',
    extensions: ['.fmx'],
    sniff: isFormex,
    declared: xmlEncoding,
    load: async () => (await import('./pages/formex.ts')).readFormex,
  },
  {
    id: 'gii-norm',
    name: 'the XML of gesetze-im-internet.de',
    extensions: [],
    sniff: isGiiNorm,
    declared: xmlEncoding,
    load: async () => (await import('./pages/gii-norm.ts')).readGiiNorm,
  },
  {
    id: 'egov',
    name: "the XML of Japan's e-Gov",
    extensions: [],
    sniff: isEgovLaw,
    declared: xmlEncoding,
    load: async () => (await import('./pages/egov-law.ts')).readEgovLaw,
  },
  {
    id: 'akn',
    name: 'Akoma Ntoso',
    extensions: ['.akn'],
    sniff: (beginning) => rooted('akomantoso')(beginning) || isNumberedXml(beginning),
    declared: xmlEncoding,
    load: async () => (await import('./pages/legal-xml.ts')).readLegalXml,
  },
  {
    id: 'xml',
    name: 'XML',
    extensions: ['.xml', '.svg', '.wxl'],
    isGeneral: true,
    shared: ['.xml'],
    sniff: isXml,
    advice: numbered,
  },
]
