import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {readTable} from '../../src/format/index.ts'
import {csvOf, type SheetTable} from '../../src/report/sheet/table.ts'
import {xlsxOf} from '../../src/report/sheet/xlsx.ts'
import {clausediff, folderOf, type Outcome} from '../cli/run.ts'

function project() {
  const folder = folderOf({
    'legal.md': '1. Time. Staff may leave in 5 days.\n\n2. Rest. Staff must rest. The staff are heard.\n',
    'hr.md':
      '1. Time. Employees may leave in 6 days.\n\n2. Rest. Employees should rest. The employees are heard.\n',
    'clausediff.config.json': JSON.stringify({translations: [{path: 'hr.md'}, {path: 'legal.md'}]}),
  })
  const env = {SOURCE_DATE_EPOCH: '1777852800', XDG_STATE_HOME: join(folder, '.state'), USER: 'Ada'}
  return {
    file: (name: string): string => join(folder, name),
    run: (...args: string[]): Promise<Outcome> => clausediff(args, {cwd: folder, env}),
  }
}

/** Fills the status of the rows of a rule. */
const statuses = [
  ['modality-mismatch', 'accept'],
  ['number-mismatch', 'Ignore'],
  ['term-divergence', 'prefer hr'],
] as const

const outcome = '1 accepted, 1 ignored, 1 word preferred, 0 to fix\n'

test('CSV with a semicolon: what is written into its status column is taken over', async () => {
  const {run, file} = project()
  await run('check', '--all', '-f', 'csv', '--delimiter', ';', '-o', 'f.csv', '--fail-on', 'never')
  let text = readFileSync(file('f.csv'), 'utf8')
  expect(text.split('\r\n')[0]).toBe(
    '\ufeff"status";"note";"severity";"rule";"clause";"message";"hr";"hr place";"legal";"legal place";"fingerprint"',
  )
  for (const [rule, status] of statuses)
    text = text.replace(new RegExp(`^;;(?="\\w+";"${rule}")`, 'm'), `"${status}";"as agreed";`)
  writeFileSync(file('f.csv'), text)
  expect((await run('accept', '--decisions', 'f.csv')).stdout).toBe(outcome)
  expect(readFileSync(file('clausediff.config.json'), 'utf8')).toContain('"rule": "number-mismatch"')
  expect(readFileSync(file('terms.csv'), 'utf8')).toContain('Employees')
  expect(readFileSync(file('clausediff.lock.json'), 'utf8')).toContain('as agreed')
})

test('an Excel workbook: statuses to choose from, and what is chosen is taken over', async () => {
  const {run, file} = project()
  await run('check', '--all', '--format', 'xlsx=f.xlsx', '--fail-on', 'never')
  const parts = unzipSync(readFileSync(file('f.xlsx')))
  let sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
  expect(sheet).toContain('<dataValidation type="list"')
  expect(strFromU8(parts['xl/worksheets/sheet2.xml']!).match(/(?<=preserve">)[^<]*/g)).toEqual([
    'accept',
    'ignore',
    'to fix',
    'prefer hr',
    'prefer legal',
  ])
  for (const [rule, status] of statuses)
    sheet = sheet.replace(
      new RegExp(`(<row r="(\\d+)">)(?=(?:(?!</row>).)*>${rule}<)`),
      `$1<c r="A$2" t="inlineStr"><is><t>${status}</t></is></c><c r="B$2" t="inlineStr"><is><t>as agreed</t></is></c>`,
    )
  writeFileSync(file('f.xlsx'), zipSync({...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet)}))
  expect((await run('accept', '--decisions', 'f.xlsx')).stdout).toBe(outcome)
})

test.each([
  ['status,note\naccept,\n', '`f.csv` has no columns `status` and `fingerprint`'],
  [
    'status,fingerprint\nperhaps,#0123456789abcdef\n',
    '`f.csv`, row 2: `perhaps` is no status: expected accept, ignore, to fix, or prefer and a translation',
  ],
  ['status,fingerprint\naccept,1.2E+15\n', '`f.csv`, row 2: `1.2E+15` is no fingerprint'],
  [
    'status,rule,message,hr,hr place,legal,legal place,fingerprint\nprefer hr,number-mismatch,m,5,x,6,y,#0123456789abcdef\n',
    '`f.csv`, row 2: a finding of number-mismatch has no words to choose from',
  ],
  [
    'status,rule,message,hr,hr place,legal,legal place,fingerprint\nprefer law,term-divergence,m,a,x,b,y,#0123456789abcdef\n',
    '`f.csv`, row 2: `law` is no translation: expected one of hr, legal',
  ],
])('%s is refused', async (text, message) => {
  const {run, file} = project()
  writeFileSync(file('f.csv'), text)
  const {code, stderr} = await run('accept', '--decisions', 'f.csv')
  expect(stderr).toContain(message)
  expect(code).toBe(2)
})

test('terms as tables; what is no text wants a file, and --output one format', async () => {
  const {run, file} = project()
  expect((await run('terms', '-f', 'csv')).stdout).toContain('"concept","hr","hr clauses"')
  await run('terms', '-f', 'xlsx', '-o', 't.xlsx')
  const [header] = await readTable(readFileSync(file('t.xlsx')), 't.xlsx')
  expect(header).toEqual(['concept', 'hr', 'hr clauses', 'legal', 'legal clauses', 'score', 'id'])
  expect((await run('check', '-f', 'xlsx')).stderr).toContain(
    'xlsx is no text: give a file, as in `--format xlsx=FILE`',
  )
  expect((await run('check', '-f', 'csv', '-f', 'json', '-o', 'x')).stderr).toContain(
    '--output is for one format',
  )
})

test('what a table says comes back from both, byte for byte the same table', async () => {
  const table: SheetTable = {
    name: 'a & b',
    columns: [
      {title: 'status', width: 9, choices: ['one', 'two']},
      {title: 'text', width: 20},
    ],
    rows: [
      ['', '"quoted", <b> & _x0041_'],
      ['one', '=1+1'],
      ['', '\u4e00 \ud83d\ude00 \ud83d'],
      ['two', ''],
    ],
  }
  expect(await readTable(xlsxOf(table), 't.xlsx')).toEqual([
    ['status', 'text'],
    ['', '"quoted", <b> & _x0041_'],
    ['one', '=1+1'],
    ['', '\u4e00 \ud83d\ude00 \u27e8U+D83D\u27e9'],
    ['two'],
  ])
  expect(await readTable(strToU8(csvOf(table, ';')), 't.csv')).toContainEqual(['one', "'=1+1"])
  expect(xlsxOf(table)).toEqual(xlsxOf(table))
})

test('a row of an Excel workbook is as high as its lines, wide characters and all; printed, titles head each page', () => {
  const columns = [
    {title: 'message', width: 10},
    {title: 'note', width: 10},
  ]
  const rows = [
    ['short', ''],
    ['two lines, not one', 'fits'],
    ['', '合同的各方应当遵守本条的规定'],
    ['one\nand\nanother', ''],
    ['word '.repeat(200), ''],
  ]
  const parts = unzipSync(xlsxOf({name: 'findings', columns, rows}))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
  expect(
    [...sheet.matchAll(/<row r="(\d+)"(?: ht="(\d+)")?>/g)].map(([, row, height]) => [row, height]),
  ).toEqual([
    ['1', undefined],
    ['2', undefined],
    ['3', '30'],
    ['4', '45'],
    ['5', '45'],
    ['6', '409'],
  ])
  expect(sheet).toMatch(
    /<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>.*<pageSetup orientation="landscape" fitToHeight="0"\/>/,
  )
  expect(strFromU8(parts['xl/workbook.xml']!)).toContain('localSheetId="0">\'findings\'!$1:$1<')
})
