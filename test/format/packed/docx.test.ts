import {expect, test} from 'vitest'
import {read} from '../../../src/format/index.ts'
import {outlined} from '../outlined.ts'
import {list, num, p, run, startOverride, wordFile} from './word-file.ts'

const legal = list(
  1,
  ['decimal', 'Article %1', ''],
  ['decimal', '%1.%2'],
  ['lowerLetter', '(%3)'],
  ['lowerRoman', '(%4)'],
)

/** The lines of a document as they are read, with their places. */
async function lines(
  parts: Parameters<typeof wordFile>[0],
  how: {changes?: 'original'} = {},
): Promise<string[]> {
  const [document] = await read(wordFile(parts), 'law.docx', {}, how)
  const {value, places} = document!
  const all = value.split('\n')
  expect(places).toHaveLength(all.length)
  return all.map((line, at) => `${places![at]} ${line}`)
}

test('automatic numbers are those that Word prints, and their levels make the outline', async () => {
  const body = [
    p('General rules', [1, 0]),
    p('Each agency shall report within 30 days.', [1, 1]),
    p('Reports are:', [1, 1]),
    p('public;', [1, 2]),
    p('free', [1, 2]),
    p('of charge;', [1, 3]),
    p('of error.', [1, 3]),
    p('An ordinary paragraph.'),
    p('Third point.', [1, 1]),
    p('Special rules', [1, 0]),
    p('Agents shall not be sold.', [1, 1]),
  ].join('')
  expect(
    await outlined(wordFile({body, numbering: legal + num(1, 1)}), 'law.docx'),
  ).toBe(`law: translation, en
Art.1 = General rules
Art.1.1 = Each agency shall report within 30 days.
Art.1.2 = Reports are:
Art.1.2.(a) = public;
Art.1.2.(b) = free
Art.1.2.(b).(1) = of charge;
Art.1.2.(b).(2) = of error. An ordinary paragraph.
Art.1.3 = Third point.
Art.2 = Special rules
Art.2.1 = Agents shall not be sold.
`)
})

test('lists of one definition share a counter; an override counts at its first use', async () => {
  const body = [p('a', [1, 0]), p('b', [2, 0]), p('c', [2, 0]), p('d', [1, 0]), p('e', [2, 0])].join('')
  const numbering = list(1, ['decimal', '%1.']) + num(1, 1) + num(2, 1, startOverride(0, 1))
  expect(await lines({body, numbering})).toEqual(['¶1 1. a', '¶2 1. b', '¶3 2. c', '¶4 3. d', '¶5 4. e'])
})

test('isLgl prints all levels in Arabic digits', async () => {
  const numbering = list(1, ['upperRoman', '%1.'], ['decimal', '%1.%2', '<w:isLgl/>']) + num(1, 1)
  const body = p('One', [1, 0]) + p('Two', [1, 0]) + p('Point', [1, 1])
  expect(await lines({body, numbering})).toEqual(['¶1 I. One', '¶2 II. Two', '¶3 2.1 Point'])
})

test('a level begins again behind the levels that it names, or never', async () => {
  const levels = (restart: string): string =>
    list(1, ['decimal', '%1.'], ['decimal', '%1.%2'], ['lowerLetter', '(%3)', restart]) + num(1, 1)
  const body = [0, 1, 2, 1, 2, 0, 1, 2].map((level) => p('x', [1, level])).join('')
  const letters = async (restart: string): Promise<string> =>
    (await lines({body, numbering: levels(restart)})).flatMap((line) => /\(\w\)/.exec(line) ?? []).join(' ')
  expect(await letters('')).toBe('(a) (a) (a)')
  expect(await letters('<w:lvlRestart w:val="1"/>')).toBe('(a) (b) (a)')
  expect(await letters('<w:lvlRestart w:val="0"/>')).toBe('(a) (b) (c)')
})

test('numbers come through styles, and a paragraph goes before its style, also in part', async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Deep"><w:basedOn w:val="Base"/></w:style>`
  const bound = list(
    1,
    ['decimal', '%1.', '<w:pStyle w:val="Base"/>'],
    ['lowerLetter', '(%2)', '<w:pStyle w:val="Deep"/>'],
  )
  const body = [
    p('One', '<w:pStyle w:val="Base"/>'),
    p('Deep', '<w:pStyle w:val="Deep"/>'),
    p('Other level', '<w:pStyle w:val="Base"/><w:numPr><w:ilvl w:val="1"/></w:numPr>'),
    p('None', '<w:pStyle w:val="Base"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    p('Two', '<w:pStyle w:val="Base"/>'),
  ].join('')
  expect(await lines({body, styles, numbering: bound + num(1, 1)})).toEqual([
    '¶1 1. One',
    '¶2 (a) Deep',
    '¶3 (b) Other level',
    '¶4 None',
    '¶5 2. Two',
  ])
})

test('a style of numbering lends its definition', async () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="Legal"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const numbering = `${legal}<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Legal"/></w:abstractNum>${num(1, 1)}${num(2, 2)}`
  expect(await lines({body: p('x', [2, 0]), styles, numbering})).toEqual(['¶1 Article 1 x'])
})

test('an empty paragraph with a section break is not counted, another one is', async () => {
  const numbering = list(1, ['decimal', '%1.']) + num(1, 1)
  const broken = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:sectPr/>'
  const body = p('a', [1, 0]) + p('', broken) + p('b', [1, 0]) + p('', [1, 0]) + p('c', [1, 0])
  expect(await lines({body, numbering})).toEqual(['¶1 1. a', '¶3 2. b', '¶4 3.', '¶5 4. c'])
})

test('formats of numbers are printed by their definitions, one that is unknown in digits with a doubt', async () => {
  const formats =
    'decimalZero upperLetter ordinal decimalEnclosedParen hindiNumbers chineseCountingThousand numberInDash none sometime'
  const numbering = formats
    .split(' ')
    .map((format, at) => list(at, [format, '%1.']) + num(at + 1, at))
    .join('')
  const body = formats
    .split(' ')
    .map((_, at) => p('x', [at + 1, 0]))
    .join('')
  const [document] = await read(wordFile({body, numbering}), 'law.docx')
  expect(document!.value.split('\n')).toEqual([
    '01. x',
    'A. x',
    '1st. x',
    '⑴. x',
    '१. x',
    '一. x',
    '- 1 -. x',
    '. x',
    '1. x',
  ])
  const contents = document!.contents()
  expect('remarks' in contents && contents.remarks?.map(({message}) => message)).toEqual([
    'Unexpected number format `sometime` of the list of `1.`, expected one that is known: its numbers are printed in digits',
  ])
})

test('a level before any of the level above counts a number that no paragraph bears', async () => {
  const body = p('Early', [1, 1]) + p('Next', [1, 1]) + p('First', [1, 0])
  const outline = await outlined(wordFile({body, numbering: legal + num(1, 1)}), 'law.docx')
  expect(outline).toContain('1.1 = Early\n1.2 = Next\nArt.2 = First')
  expect(outline).toContain(
    '! 1: Unexpected `1.1` of level 2 of its list, expected one of level 1 before it: that number is counted although no paragraph bears it',
  )
})

const author = 'w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z"'
const deleted = (text: string): string => `<w:del ${author}><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const inserted = (text: string): string => `<w:ins ${author}>${run(text)}</w:ins>`

test('tracked changes are accepted, and what stood before can be read', async () => {
  const numbering = list(1, ['decimal', '%1.']) + num(1, 1)
  const gone = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del ${author}/></w:rPr>`
  const body = [
    p(run('Pay ') + deleted('90') + inserted('100') + run(' pounds.'), [1, 0]),
    p(deleted('This item went.'), gone),
    p(`<w:moveFrom ${author}>${run('Moved.')}</w:moveFrom>${run('Kept.')}`, [1, 0]),
    p(`${run('Here: ')}<w:moveTo ${author}>${run('Moved.')}</w:moveTo>`, [1, 0]),
  ].join('')
  const [document] = await read(wordFile({body, numbering}), 'law.docx')
  expect(document!.value).toBe('1. Pay 100 pounds.\n2. Kept.\n3. Here: Moved.')
  expect(document!.notices).toEqual([
    '`law.docx` has tracked changes: read as if all were accepted; `--changes original` reads what was there before',
  ])
  expect(await lines({body, numbering}, {changes: 'original'})).toEqual([
    '¶1 1. Pay 90 pounds.',
    '¶2 2. This item went.',
    '¶3 3. Moved.Kept.',
    '¶4 4. Here:',
  ])
})

test('a paragraph whose mark is deleted goes on with the next one', async () => {
  const body = p(run('Half '), `<w:rPr><w:del ${author}/></w:rPr>`) + p('of it.')
  expect(await lines({body})).toEqual(['¶2 Half of it.'])
})

test('a large first letter, a paragraph by itself, begins the next one', async () => {
  const large = p('O', '<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/>')
  const body = `${large}${p('nce the mill stood still.')}${p('Two days later it turned.')}`
  expect(await lines({body})).toEqual(['¶2 Once the mill stood still.', '¶3 Two days later it turned.'])
})

test('notes stand beside their clause, their marks are not glued to words', async () => {
  const footnotes =
    `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote>` +
    `<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>${run(' Some copies have 7.')}</w:p></w:footnote>`
  const mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
  const body = p(run('1. Report within 30 days') + mark + run('.')) + p('2. Reports are public.')
  expect(await outlined(wordFile({body, footnotes}), 'law.docx')).toBe(`law: translation, en
1 = Report within 30 days.
  [^1] Some copies have 7.
2 = Reports are public.
`)
})

test('hidden text, comments, code of fields, contents and what older programs show are left out', async () => {
  const field = (code: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p('In a box.')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('In a box.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const body = [
    p(field('TOC \\o', 'Fees 1')),
    p(
      run('Pay ') +
        run('secretly ', '<w:vanish/>') +
        run('20') +
        run('2', '<w:vertAlign w:val="superscript"/>'),
    ),
    p(
      `<w:commentRangeStart w:id="0"/>${run('See page ')}${field('PAGEREF x', '7')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    ),
    p(run('Beside') + box),
    p(`${run('a')}<w:r><w:br/></w:r>${run('b')}<w:r><w:tab/><w:noBreakHyphen/></w:r>${run('c')}`),
  ].join('')
  expect(await lines({body})).toEqual([
    '¶2 Pay 20²',
    '¶3 See page 7',
    '¶4 Beside',
    '¶4 text box In a box.',
    '¶5 a b -c',
  ])
})

test('fractions, powers, roots and brackets of formulas are read as they are said', async () => {
  const m = (name: string, inner: string): string => `<m:${name}>${inner}</m:${name}>`
  const t = (text: string): string => m('r', m('t', text))
  const formula = (inner: string): string =>
    `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inner}</m:oMath>`
  const thirds = m('f', m('num', t('2')) + m('den', t('3')))
  const body = [
    p(run('A majority of ') + formula(thirds) + run(' of the members')),
    p(run('within ') + formula(t('2') + m('f', m('num', t('1')) + m('den', t('2')))) + run(' years')),
    p(run('at most ') + formula(m('sSup', m('e', t('10')) + m('sup', t('2'))) + t(' m')) + run(' wide')),
    p(
      formula(
        m('d', m('e', t('a') + t('+') + t('b'))) +
          m('sSup', m('e', t('x')) + m('sup', t('n'))) +
          m('rad', m('deg', '') + m('e', t('2'))),
      ),
    ),
  ].join('')
  expect(await lines({body})).toEqual([
    '¶1 A majority of 2/3 of the members',
    '¶2 within 2 1/2 years',
    '¶3 at most 10² m wide',
    '¶4 (a+b)x^n√2',
  ])
})

test('signs of the font Symbol are text, pictures of other fonts are none', async () => {
  const sign = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
  const body = [
    p(run('at least ') + sign('Symbol', 'F0B3') + run(' 5, ') + sign('Symbol', '00B1') + run('2 ')),
    p(sign('Symbol', 'F061') + run(' and ') + sign('Symbol', 'f0f2') + sign('Wingdings', 'F0FE') + run('.')),
    p(run('see ') + sign('Arial', '00A7') + run(' 5')),
  ].join('')
  expect(await lines({body})).toEqual(['¶1 at least ≥ 5, ±2', '¶2 α and ∫.', '¶3 see § 5'])
})

test('a reference keeps its stored number, and one that is no longer right is doubted', async () => {
  const ref = (result: string): string =>
    `<w:fldSimple w:instr=" REF _Ref1 \\r \\h ">${run(result)}</w:fldSimple>`
  const numbering = list(1, ['decimal', '%1.']) + num(1, 1)
  const target = p(
    `<w:bookmarkStart w:id="0" w:name="_Ref1"/>${run('Fees are due.')}<w:bookmarkEnd w:id="0"/>`,
    [1, 0],
  )
  const body = (result: string): string =>
    p('One.', [1, 0]) + target + p(run('As in ') + ref(result) + run('.'), [1, 0])
  expect(await outlined(wordFile({body: body('2'), numbering}), 'law.docx')).not.toContain('!')
  expect(await outlined(wordFile({body: body('3'), numbering}), 'law.docx')).toBe(`law: translation, en
1 = One.
2 = Fees are due.
3 = As in 3.
! 3: Unexpected reference \`3\`, expected \`2\` as its target \`_Ref1\` is numbered: the stored number is read; update the fields
`)
})

test('tables go row by row: a label with its text, a row of short cells on one line', async () => {
  const cell = (...paragraphs: string[]): string => `<w:tc>${paragraphs.join('')}</w:tc>`
  const table = (...rows: string[][]): string =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
  const body = table(
    [
      cell(p('(a)')),
      cell(
        p('Intelligent agents shall not be sold to anybody who has not been registered by the board before.'),
      ),
    ],
    [cell(p('Fee')), cell(p('20')), cell(p('euros'))],
    [cell(p('One.'), p('Two.')), cell(p('Three.'))],
  )
  expect(await lines({body})).toEqual([
    '¶1 (a)\tIntelligent agents shall not be sold to anybody who has not been registered by the board before.',
    '¶3 Fee\t20\teuros',
    '¶6 One.',
    '¶7 Two.',
    '¶8 Three.',
  ])
})

test('what holds nothing, or is no document, is one line', async () => {
  await expect(read(wordFile({body: p('')}), 'law.docx')).rejects.toThrow(
    '`law.docx` is empty: expected the text of a translation',
  )
})

test('a table of contents is left out where its block says what it is', async () => {
  const block = (gallery: string, ...inside: string[]): string =>
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="${gallery}"/></w:docPartObj></w:sdtPr><w:sdtContent>${inside.join('')}</w:sdtContent></w:sdt>`
  const body =
    block('Table of Contents', p('1. Reports ..... 2'), p('2. Sale ..... 3')) +
    block('Cover Pages', p('Water Act')) +
    p('1. Agencies report.')
  expect(await lines({body})).toEqual(['¶3 Water Act', '¶4 1. Agencies report.'])
})
