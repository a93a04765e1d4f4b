import {expect, test} from 'vitest'
import {read} from '../../../src/format/index.ts'
import {outlined} from '../outlined.ts'
import {zipped} from './word-file.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** A workbook of sheets, each its rows' cells and what stands behind them. */
function xlsx(
  sheets: Record<string, [rows: string, behind?: string]>,
  strings: string[] = [],
  formats = '',
  named = '',
): Uint8Array {
  const relationships = (all: [string, string][]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([type, target], at) => `<Relationship Id="r${at}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`
  const all = Object.entries(sheets)
  return zipped({
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets>${all.map(([name], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...all.map((_, at): [string, string] => ['worksheet', `sheet${at}.xml`]),
      ['sharedStrings', 'strings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/strings.xml': `<sst ${main}>${strings.map((one) => `<si>${one.startsWith('<') ? one : `<t>${one}</t>`}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="&quot;Art. &quot;0"/><numFmt numFmtId="165" formatCode="yyyy\\-mm"/>${named}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="2"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="165"/>${formats}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      all.map(([, [rows, behind = '']], at) => [
        `xl/sheet${at}.xml`,
        `<worksheet ${main}><sheetData>${rows}</sheetData>${behind}</worksheet>`,
      ]),
    ),
  })
}

const t = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
const n = (value: number, style = 0): string => `<c s="${style}"><v>${value}</v></c>`
const row = (...cells: string[]): string => `<row>${cells.join('')}</row>`
const header = row(t('key'), t('source'), t('en'), t('status'))

test('a text a column, keys as cells show them, a place for each cell', async () => {
  const rows = [
    header,
    row(n(5, 1), t('Eins.'), '<c t="s"><v>0</v></c>', t('ok')),
    row(n(1.1, 2), t('Zwei.'), '<c t="s"><v>1</v></c>', t('')),
    row(n(12), t('Drei.'), n(0.05, 4)),
  ].join('')
  const bytes = xlsx({Clauses: [rows]}, [
    'One _x0041_.',
    '<r><t>Two</t></r><r><t> parts.</t></r><rPh><t>no</t></rPh>',
  ])
  expect(await outlined(bytes, 'law.xlsx')).toBe(`law#source: source, en
(source)
Art. 5 = Eins.
1.10 = Zwei.
12 = Drei.

law#en: translation, en
(en)
Art. 5 = One A.
1.10 = Two parts.
12 = 5%
`)
  const [, english] = await read(bytes, 'law.xlsx')
  expect(english!.places!.filter((place) => place.startsWith('Clauses!C'))).toEqual([
    'Clauses!C1',
    'Clauses!C2',
    'Clauses!C3',
    'Clauses!C4',
  ])
})

test.each([3, 5])('a key that is shown as a date is refused with the name of its cell', async (style) => {
  const bytes = xlsx({
    Law: [header + row(t('1'), t('Eins.'), t('One.')) + row(n(44_000, style), t('Zwei.'), t('Two.'))],
  })
  await expect(read(bytes, 'law.xlsx')).rejects.toThrow(
    '`law.xlsx`: the key in Law!A3 is a date, or a number that is shown by a format of its own: format the column as text and type the keys as they are to be read',
  )
})

test('merged cells count once, an error is doubted, an empty cell is a clause that is lacking', async () => {
  const levels = row(t('chapter'), t('verse'), t('en'))
  const rows = [
    levels,
    row(n(1), n(1), t('One.')),
    row(n(7), n(2), '<c t="e"><v>#REF!</v></c>'),
    row(n(2), n(1), t('')),
    row(n(2), n(2), t('Two.')),
  ].join('')
  const bytes = xlsx({Law: [rows, '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>']})
  expect(await outlined(bytes, 'law.xlsx')).toBe(`law: translation, en
(en)
1.1 = One.
1.2 = #REF!
2.2 = Two.
! 8: Unexpected Law!C3 holds the error \`#REF!\`, expected a text: it is read as it stands
`)
})

test('several sheets: each table is told by its sheet', async () => {
  const one = (text: string): [string] => [row(t('key'), t('text')) + row(t('1'), t(text))]
  const documents = await read(xlsx({A: one('One.'), B: one('Two.'), C: ['']}), 'law.xlsx')
  expect(documents.map(({part}) => part)).toEqual(['A!text', 'B!text'])
})

test('dates and times as their formats have them, else as ISO 8601', async () => {
  const codes = ['dd\\.mm\\.yyyy', '[$-409]d mmmm yyyy', 'hh:mm:ss', 'm/d/yy h:mm']
  const formats = codes.map((_, at) => `<xf numFmtId="${170 + at}"/>`).join('')
  const named = codes.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code}"/>`).join('')
  const cells = [n(44197, 3), n(44197, 6), n(44197, 7), n(0.5, 8), n(44197.75, 9), n(59, 3), n(61, 3)]
  const rows = [
    header,
    row(t('0'), t('Eins.'), t('One.')),
    ...cells.map((cell, at) => row(t(`${at + 1}`), t('Tag.'), cell)),
  ].join('')
  const bytes = xlsx({Clauses: [rows]}, [], formats, named)
  const [, english] = await read(bytes, 'law.xlsx')
  expect(english!.value.split('\n').filter((line) => /^\d.*[-./:]/.test(line))).toEqual([
    '2021-01-01',
    '01.01.2021',
    '2021-01-01',
    '12:00:00',
    '1/1/21 18:00',
    '1900-02-28',
    '1900-03-01',
  ])
})
