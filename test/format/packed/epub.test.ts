import {expect, test} from 'vitest'
import {read} from '../../../src/format/index.ts'
import {outlined} from '../outlined.ts'
import {zipped} from './word-file.ts'

const page = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>\n<body>${body}</body></html>`

const epub = (
  pages: Record<string, string>,
  spine: string[],
  more: Record<string, string> = {},
): Uint8Array =>
  zipped({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Law</dc:title><dc:language>en</dc:language></metadata><manifest>${Object.keys(
      pages,
    )
      .map(
        (name) =>
          `<item id="${name}" href="text/${encodeURIComponent(name)}.xhtml" media-type="application/xhtml+xml"${name === 'nav' ? ' properties="nav"' : ''}/>`,
      )
      .join(
        '',
      )}</manifest><spine>${spine.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(
      Object.entries(pages).map(([name, text]) => [`OEBPS/text/${name}.xhtml`, page(text)]),
    ),
    ...more,
  })

test('pages in the order of reading, contents left out, a place a line of a page', async () => {
  const pages = {
    nav: '<p>Contents</p>',
    'two pages': '<h2>2. <a id="x"/>Sale</h2>\n<p>Agents shall <b>not</b> be sold.</p>',
    one: '<h2>1. Reports</h2>\n<ol type="a"><li>to the board;</li><li>to the court.</li></ol>',
  }
  const bytes = epub(pages, ['nav', 'one', 'two pages'])
  expect(await outlined(bytes, 'law.epub')).toBe(`law: translation, en
1 = Reports
1.(a) = to the board;
1.(b) = to the court.
2 = Sale Agents shall not be sold.
`)
  const [document] = await read(bytes, 'law.epub')
  expect(document!.data.clausediff.title).toBe('Law')
  expect(document!.places).toHaveLength(document!.value.split('\n').length)
  expect(document!.places!.at(-1)).toBe('two pages.xhtml l. 4')
})

test('a locked book, and one that lacks a page, is refused', async () => {
  const locked =
    '<encryption><EncryptedData><CipherReference URI="OEBPS/text/a.xhtml"/></EncryptedData></encryption>'
  await expect(read(epub({a: 'x'}, ['a'], {'META-INF/encryption.xml': locked}), 'law.epub')).rejects.toThrow(
    '`law.epub` is locked against copies: expected a book whose text can be read',
  )
})

test('a part that is missing is named on one line', async () => {
  await expect(read(epub({}, ['a\nb'], {}), 'law.epub')).rejects.toThrow(/^`law\.epub`.*$/)
})
