import {expect, test} from 'vitest'
import {formats, isRead, formatOf as refuseUnread} from '../../src/format/index.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function refusal(content: string | Uint8Array, path: string): string {
  try {
    refuseUnread(typeof content === 'string' ? bytesOf(content) : content, path)
    return 'read'
  } catch (error) {
    return (error as Error).message
  }
}

/** A packed file as it is on disk, as far as it is looked at: a first part, its name, the list of parts. */
const zip = (...names: string[]): string =>
  `PK\x03\x04\x14\0\0\0\x08\0${names.join('\0\0')}PK\x01\x02PK\x05\x06`
const ole = (name: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...name].flatMap((one) => [one.charCodeAt(0), 0]),
  ])
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

/** What a file begins with, and what it is called, whatever its name. */
const beginnings: [string, string | Uint8Array, string][] = [
  ['html', '<!doctype html>\n<html><body><h1>Act</h1></body></html>', 'HTML'],
  ['html', '\ufeff\n<!-- saved from a site -->\n<HTML lang="en">\n<p>1. Boats.</p>', 'HTML'],
  [
    'html',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n<html/>',
    'HTML',
  ],
  ['html', '<h1>Act</h1>\n<p>1. Boats are counted.</p>\n<p>2. Ships are not.</p>\n', 'HTML'],
  ['html', utf16('<!DOCTYPE html><title>Act</title>'), 'HTML'],
  ['osis', '<?xml version="1.0" encoding="UTF-8"?>\n<osis xmlns="x"><osisText/></osis>', 'OSIS'],
  ['usx', '<usx version="3.0">\n<book code="GEN"/>\n</usx>', 'USX'],
  ['usfx', '<?xml version="1.0"?>\n<usfx><book id="GEN"/></usfx>', 'USFX'],
  [
    'zefania',
    '<?xml version="1.0"?>\n<!-- made by hand -->\n<XMLBIBLE biblename="x"></XMLBIBLE>',
    'Zefania XML',
  ],
  ['tei', '<?xml version="1.0"?><TEI xmlns="x"><text/></TEI>', 'TEI'],
  ['bible', '<bible><b n="Genesis"><c n="1"><v n="1">Boats.</v></c></b></bible>', 'a Bible or Quran in XML'],
  [
    'ces',
    '<cesDoc version="4"><text><seg id="b.GEN.1.1" type="verse">Boats.</seg></text></cesDoc>',
    'a Bible in CES',
  ],
  ['xml', '<?xml version="1.0"?><cesDoc><text><s>Boats.</s></text></cesDoc>', 'XML'],
  ['qt', '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1"><context/></TS>', 'messages of Qt'],
  ['akn', '<?xml version="1.0"?>\n<akomaNtoso><act/></akomaNtoso>', 'Akoma Ntoso'],
  [
    'gii-norm',
    '<?xml version="1.0"?><!DOCTYPE dokumente SYSTEM "gii-norm.dtd">\n<dokumente><norm><metadaten/></norm></dokumente>',
    'the XML of gesetze-im-internet.de',
  ],
  [
    'egov',
    '<?xml version="1.0"?><Law Lang="ja"><LawNum/><LawBody><LawTitle/></LawBody></Law>',
    "the XML of Japan's e-Gov",
  ],
  [
    'egov',
    '<DataRoot><Result/><ApplData><LawFullText><Law><LawBody></LawBody></Law></LawFullText></ApplData></DataRoot>',
    "the XML of Japan's e-Gov",
  ],
  ['xml', '<?xml version="1.0"?><dokumente><brief>Boats.</brief></dokumente>', 'XML'],
  ['xml', '<?xml version="1.0"?><Law><Clause>Boats.</Clause></Law>', 'XML'],
  ['akn', '<an:akomaNtoso xmlns:an="x"><an:act/></an:akomaNtoso>', 'Akoma Ntoso'],
  [
    'formex',
    '<?xml version="1.0"?><ACT xsi:noNamespaceSchemaLocation="http://formex.publications.europa.eu/schema/x"/>',
    'Formex',
  ],
  [
    'xml',
    '<?xml version="1.0"?><DOC xsi:noNamespaceSchemaLocation="http://formex.publications.europa.eu/schema/x"/>',
    'XML',
  ],
  [
    'akn',
    '<?xml version="1.0"?>\n<Statute><Body><Section><Label>1</Label></Section></Body></Statute>',
    'Akoma Ntoso',
  ],
  ['xliff', '<?xml version="1.0"?>\n<xliff version="1.2"><file/></xliff>', 'XLIFF'],
  ['tmx', '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"/>', 'TMX'],
  ['tbx', '<martif type="TBX" xml:lang="en"></martif>', 'TBX, a termbase'],
  ['xml', '<?xml version="1.0"?>\n<law><article n="1">Boats.</article></law>', 'XML'],
  ['xml', '<law>\n<article n="1">Boats.</article>\n<article n="2">Ships.</article>\n</law>\n', 'XML'],
  ['docx', zip('[Content_Types].xml', 'word/document.xml'), 'a Word document (DOCX)'],
  ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'an Excel workbook (XLSX)'],
  [
    'odt',
    zip('mimetypeapplication/vnd.oasis.opendocument.text', 'content.xml'),
    'an OpenDocument text (ODT)',
  ],
  ['ods', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'an OpenDocument sheet (ODS)'],
  ['epub', zip('mimetypeapplication/epub+zip', 'OEBPS/a.xhtml'), 'EPUB'],
  ['zip', zip('a.txt', 'b.txt'), 'a ZIP archive'],
  ['pdf', '%PDF-1.4\n%\xe2\xe3', 'PDF'],
  ['rtf', '{\\rtf1\\ansi\\deff0 1. Boats.}', 'RTF'],
  ['doc', ole('WordDocument'), 'a Word document (DOC)'],
  ['xls', ole('Workbook'), 'an Excel workbook (XLS)'],
  ['picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'a picture'],
  ['compressed', new Uint8Array([0x1f, 0x8b, 8, 0]), 'a compressed file'],
  ['usfm', '\\id PSA Sample A\n\\c 1\n\\q1\n\\v 1 Happy is the man.\n', 'USFM'],
  ['usfm', '\\h Psalms\n\\mt Psalms\n\\c 1\n\\p\n\\v 1 Happy is the man.\n', 'USFM'],
  ['po', '# Translators\nmsgid ""\nmsgstr ""\n"Language: de\\n"\n\nmsgid "Boat"\nmsgstr "Boot"\n', 'PO'],
  ['po', '#: a.c:1\nmsgctxt "menu"\nmsgid "Boat"\nmsgstr "Boot"\n', 'PO'],
  ['srt', '\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\nBoats.\r\n', 'SRT subtitles'],
  [
    'ass',
    '[Script Info]\nScriptType: v4.00+\n\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,,,0,0,0,,Boats.\n',
    'subtitles of SubStation Alpha',
  ],
  [
    'stringsdict',
    '<plist version="1.0"><dict><key>boats</key><dict><key>NSStringLocalizedFormatKey</key><string>%#@n@</string></dict></dict></plist>',
    "plurals of Apple's programs",
  ],
  ['vtt', 'WEBVTT\n\n00:01.000 --> 00:02.500\nBoats.\n', 'WebVTT subtitles'],
  ['json', '{\n  "title": "Act",\n  "clauses": [{"id": 1},]\n', 'JSON'],
  ['json', '[\n {"id": "1", "text": "Boats."}\n]\n', 'JSON'],
  ['json', '["Boats are counted.", "Ships are not."]', 'JSON'],
  ['json', '{"id": "1", "text": "Boats."}\n{"id": "2", "text": "Ships."}\n', 'JSON'],
  ['yaml', '---\ntitle: Act\nclauses:\n  - id: 1\n    text: Boats.\n', 'YAML'],
  ['csv', 'key,text\nIII.(1),"Boats, and ships"\nIII.(2),Rafts\n', 'CSV'],
  ['csv', '"III.(1)","Boats"\n"III.(2)","Ships, too"\n"III.(3)","Rafts"\n', 'CSV'],
  [
    'tanzil',
    '1|1|In the beginning\n1|2|and behind it\n\n# a footer\n',
    'a text in lines of `sura|verse|text`',
  ],
  ['xlsb', zip('[Content_Types].xml', 'xl/workbook.bin'), 'an Excel workbook (XLSB)'],
  ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'a PowerPoint file (PPTX)'],
  [
    'odp',
    zip('mimetypeapplication/vnd.oasis.opendocument.presentation'),
    'an OpenDocument presentation (ODP)',
  ],
  ['djvu', bytesOf('AT&TFORM\0\0\x10\0DJVUINFO'), 'DjVu'],
  ['android', '<?xml version="1.0"?>\n<resources>\n<string name="boat">Boats.</string>\n</resources>', ''],
  ['docbook', '<?xml version="1.0"?>\n<book><chapter><para>Boats.</para></chapter></book>', 'DocBook'],
  ['dita', '<?xml version="1.0"?>\n<concept id="a"><title>Boats</title><conbody/></concept>', 'DITA'],
  ['fb2', '<?xml version="1.0"?>\n<FictionBook><body/></FictionBook>', 'FictionBook'],
  ['strings', '/* a boat */\n"boat" = "Boats.";\n', ''],
  ['latex', '% a law\n\\documentclass[a4paper]{article}\n\\begin{document}\n', 'LaTeX'],
]

test('of every format that is told by what it begins with, a beginning stands here', () => {
  const ids = formats.filter(({sniff}) => sniff).map(({id}) => id)
  // Under what names a wiki's text is told, a test of its own says.
  expect(ids.filter((id) => !beginnings.some(([one]) => one === id))).toEqual(['wiki'])
})

const bytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? bytesOf(content) : content
const isReadId = (id: string): boolean => isRead(formats.find((format) => format.id === id)!)

test.each(beginnings.filter(([id]) => isReadId(id)))('%s is told by %j, whatever its name', (id, content) => {
  const {extensions} = formats.find((format) => format.id === id)!
  for (const extension of ['.txt', '', ...extensions]) {
    expect(refuseUnread(bytes(content), `law${extension}`).id, extension).toBe(id)
  }
})

test.each(beginnings.filter(([id]) => !isReadId(id)))('%s: %j', (id, content, name) => {
  const {extensions} = formats.find((format) => format.id === id)!
  for (const extension of ['.txt', '', '.md', ...extensions]) {
    // Front matter and tags are Markdown's own.
    if (extension === '.md' && mayBeMarkdown(id, content)) continue
    const line = refusal(content, `law${extension}`)
    expect(line, extension).toMatch(/^`law(?:\.\w+)?` is [^\n]+: [^\n]+$/)
    expect(line.startsWith(`\`law${extension}\` is ${name}: `), line).toBe(true)
  }
})

const mayBeMarkdown = (id: string, content: string | Uint8Array): boolean =>
  ['csv', 'yaml', 'json', 'po'].includes(id) || /^<(?:h1|law)>/.test(String(content))

test('every format that is not read is refused by its name as well, in one line', () => {
  const lines = formats
    .filter(({advice}) => advice)
    .flatMap(({extensions}) =>
      extensions.map((extension) => refusal('1. Boats.\n', `law${extension.toUpperCase()}`)),
    )
  expect(lines.filter((line) => !/^`law\.\w+` is [^\n]+$/.test(line))).toEqual([])
  expect(lines.length).toBeGreaterThan(30)
})

test('no extension belongs to two formats', () => {
  const all = formats.flatMap(({extensions}) => extensions)
  expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([])
})

test.each([
  [
    'a.tex',
    '\\documentclass{article}',
    '`a.tex` is LaTeX: save it as plain text or Markdown (`pandoc a.tex -t plain --wrap=none -o a.txt`)',
  ],
  [
    'my law.rtf',
    '{\\rtf1\\ansi 1. Boats.}',
    "`my law.rtf` is RTF: save it as plain text (`soffice --convert-to txt:Text 'my law.rtf'` keeps automatic numbers; accept tracked changes first)",
  ],
  [
    'a.docx',
    '1. Boats.',
    '`a.docx` is named as a Word document (DOCX), but is none: name it `.txt` if it is plain text',
  ],
])('%s: what to do', (path, content, line) => {
  expect(refusal(content, path)).toBe(line)
})

test.each([
  "{{header|title=Act}}\n== Article 1 ==\n'''Boats''' are counted.<ref>Note.</ref>\n",
  '== Article 1 ==\nSee the [[court|Court]].\n',
])('text of a wiki is refused where its name says nothing else: %j', (text) => {
  for (const path of ['act', 'act.txt', 'act.wiki'])
    expect(refusal(text, path)).toMatch(/is a wiki's text: name it `act\.mediawiki` and .*-f mediawiki/)
  expect(refusal(text, 'act.mediawiki')).toMatch(/is a wiki's text: save it/)
  // Markdown may show it as code.
  expect(refusal(text, 'act.md')).toBe('read')
})
