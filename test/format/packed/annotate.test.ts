import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {annotateDocx, read} from '../../../src/format/index.ts'
import {list, num, p, run, wordFile} from './word-file.ts'

const numbering = list(1, ['decimal', '%1.']) + num(1, 1)
const body =
  p(run('Each agency ') + run('shall') + run(' report within 30 days.'), [1, 0]) +
  p('Agents shall not be sold.', [1, 0])
const value = '1. Each agency shall report within 30 days.\n2. Agents shall not be sold.'

test('a comment stands around the runs that hold its place, and all else stays', async () => {
  const bytes = wordFile({body, numbering})
  const annotated = await annotateDocx(bytes, 'law.docx', [
    {start: 15, end: 20, text: 'must ≠ shall & <more>\nother: must'},
    {start: value.indexOf('sold'), end: value.indexOf('sold') + 4, text: 'Second'},
    {start: 0, end: 2, text: 'At the label'},
  ])
  const [document] = await read(annotated, 'law.docx')
  expect(document!.value).toBe(value)
  const parts = unzipSync(annotated)
  const xml = strFromU8(parts['word/document.xml']!)
  const mark = (id: number): string =>
    `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
  expect(xml).toContain(`<w:commentRangeStart w:id="0"/>${run('shall')}${mark(0)}`)
  expect(xml).toContain(`<w:commentRangeStart w:id="1"/>${run('Agents shall not be sold.')}${mark(1)}`)
  expect(
    xml.replaceAll(/<w:commentRange\w+ w:id="\d"\/>|<w:r><w:commentReference w:id="\d"\/><\/w:r>/g, ''),
  ).toBe(strFromU8(unzipSync(bytes)['word/document.xml']!))
  expect(strFromU8(parts['word/comments.xml']!)).toContain(
    '<cd:p><cd:r><cd:t xml:space="preserve">must ≠ shall &amp; &lt;more&gt;</cd:t></cd:r></cd:p><cd:p><cd:r><cd:t xml:space="preserve">other: must</cd:t></cd:r></cd:p>',
  )
  expect(strFromU8(parts['[Content_Types].xml']!)).toContain('PartName="/word/comments.xml"')
  expect(strFromU8(parts['word/_rels/document.xml.rels']!)).toContain('Target="comments.xml"')
})

test('comments that are there stay, and the new ones are counted on', async () => {
  const bytes = wordFile({body, numbering})
  const once = await annotateDocx(bytes, 'law.docx', [{start: 15, end: 20, text: 'First'}])
  const twice = await annotateDocx(once, 'law.docx', [{start: 15, end: 20, text: 'Second'}])
  const comments = strFromU8(unzipSync(twice)['word/comments.xml']!)
  expect([...comments.matchAll(/cd:id="(\d)"/g)].map(([, id]) => id)).toEqual(['0', '1'])
  expect(comments).toMatch(/First.*Second/s)
  expect(strFromU8(unzipSync(twice)['[Content_Types].xml']!).match(/comments\.xml/g)).toHaveLength(1)
})

test('without remarks the bytes are the same', async () => {
  const bytes = wordFile({body, numbering})
  expect(await annotateDocx(bytes, 'law.docx', [])).toBe(bytes)
})
