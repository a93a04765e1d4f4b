import {expect, test} from 'vitest'
import {read} from '../../../src/format/index.ts'
import {zipped} from './word-file.ts'

const names = [
  ...['office', 'text', 'table', 'style'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ')

const odt = (body: string, styles = ''): Uint8Array =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  })

async function lines(body: string, styles = '', changes: 'final' | 'original' = 'final'): Promise<string[]> {
  const [document] = await read(odt(body, styles), 'law.odt', {}, {changes})
  const {value, places} = document!
  const all = value.split('\n')
  expect(places).toHaveLength(all.length)
  return all.map((line, at) => `${places![at]} ${line}`)
}

const level = (at: number, format: string, more = ''): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`
const style = (name: string, ...levels: string[]): string =>
  `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`
const legal = style(
  'L',
  level(1, '1', 'style:num-suffix="."'),
  level(2, 'a', 'style:num-prefix="(" style:num-suffix=")"'),
)
const list = (inside: string, more = 'text:style-name="L"'): string =>
  `<text:list ${more}>${inside}</text:list>`
const item = (inside: string, more = ''): string => `<text:list-item ${more}>${inside}</text:list-item>`
const p = (text: string): string => `<text:p>${text}</text:p>`

test('items are counted, a second paragraph of one is not, a header neither', async () => {
  const body = list(
    item(p('One') + p('goes on') + list(item(p('deep')) + item(p('deeper')), '')) +
      `<text:list-header>${p('Aside')}</text:list-header>` +
      item(p('Two') + list(item(p('anew')), '')),
  )
  expect(await lines(body, legal)).toEqual([
    '¶1 1. One',
    '¶2 goes on',
    '¶3 (a) deep',
    '¶4 (b) deeper',
    '¶5 Aside',
    '¶6 2. Two',
    '¶7 (a) anew',
  ])
})

test('a list goes on with the last of its style, with one that it names, or begins anew', async () => {
  const body = [
    list(item(p('a')), 'text:style-name="L" xml:id="x"'),
    list(item(p('b')), 'text:style-name="L" text:continue-numbering="true"'),
    list(item(p('c'))),
    list(item(p('d')), 'text:style-name="L" text:continue-list="x"'),
    list(item(p('e'), 'text:start-value="7"') + item(p('f'))),
  ].join('')
  expect(await lines(body, legal)).toEqual(['¶1 1. a', '¶2 2. b', '¶3 1. c', '¶4 3. d', '¶5 7. e', '¶6 8. f'])
})

test('the pattern of a label goes before prefix, suffix and levels; an item may have a style of its own', async () => {
  const styles =
    style(
      'L',
      level(1, '1'),
      level(2, 'a', 'style:num-suffix=")" text:display-levels="2" loext:num-list-format="%1%(%2%)"'),
    ) + style('M', level(1, '1'), level(2, 'I', 'style:num-suffix=")" text:display-levels="2"'))
  const body = list(
    item(p('One') + list(item(p('pattern')) + item(p('by levels'), 'text:style-override="M"'), '')),
  )
  expect(await lines(body, styles)).toEqual(['¶1 1 One', '¶2 1(a) pattern', '¶3 1.II) by levels'])
})

test('letters go on by twos or as columns of a sheet', async () => {
  const many = item(p('z'), 'text:start-value="27"')
  expect(await lines(list(many), style('L', level(1, 'a')))).toEqual(['¶1 aa z'])
  expect(await lines(list(item(p('z'), 'text:start-value="28"')), style('L', level(1, 'a')))).toEqual([
    '¶1 ab z',
  ])
  expect(
    await lines(
      list(item(p('z'), 'text:start-value="28"')),
      style('L', level(1, 'a', 'style:num-letter-sync="true"')),
    ),
  ).toEqual(['¶1 bb z'])
})

test('headings are counted by the outline', async () => {
  const styles = `<text:outline-style>${['1', '1'].map((format, at) => `<text:outline-level-style text:level="${at + 1}" style:num-format="${format}" text:display-levels="${at + 1}"/>`).join('')}</text:outline-style>`
  const h = (depth: number, text: string): string => `<text:h text:outline-level="${depth}">${text}</text:h>`
  expect(await lines(h(1, 'One') + h(2, 'Point') + p('text') + h(2, 'Next') + h(1, 'Two'), styles)).toEqual([
    '¶1 1 One',
    '¶2 1.1 Point',
    '¶3 text',
    '¶4 1.2 Next',
    '¶5 2 Two',
  ])
})

const tracked = `<text:tracked-changes><text:changed-region text:id="d"><text:deletion><office:change-info/>${p('90')}</text:deletion></text:changed-region><text:changed-region text:id="i"><text:insertion/></text:changed-region></text:tracked-changes>`

test('deletions at the head are no text, and stand in their places in the original', async () => {
  const body = `${tracked}${p('1. Pay <text:change text:change-id="d"/><text:change-start text:change-id="i"/>100<text:change-end text:change-id="i"/> pounds.')}`
  expect(await lines(body)).toEqual(['¶1 1. Pay 100 pounds.'])
  expect(await lines(body, '', 'original')).toEqual(['¶1 1. Pay 90 pounds.'])
})

test('comments, readings, stored numbers and hidden words are no text; notes and boxes stand aside', async () => {
  const styles =
    '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>'
  const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Some have 7.')}</text:note-body></text:note>`
  const body = [
    p(
      `<text:number>9.</text:number>Pay<text:s text:c="2"/>20${note} <office:annotation>${p('why?')}</office:annotation>euros<text:span text:style-name="H"> in secret</text:span>.`,
    ),
    p(
      '<text:ruby><text:ruby-base>word</text:ruby-base><text:ruby-text>reading</text:ruby-text></text:ruby><text:line-break/>next<text:tab/>one',
    ),
    p(`<draw:frame><draw:text-box>${p('In a box.')}</draw:text-box></draw:frame>Beside.`),
    `<text:table-of-content><text:index-body>${p('Fees 1')}</text:index-body></text:table-of-content>`,
    p('Last.'),
  ].join('')
  expect(await lines(body, styles)).toEqual([
    '¶1 Pay 20[^1] euros.',
    '¶1 footnote 1 [^1] Some have 7.',
    '¶2 word next one',
    '¶3 Beside.',
    '¶3 text box In a box.',
    '¶4 Last.',
  ])
})
