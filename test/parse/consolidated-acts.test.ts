import {expect, test} from 'vitest'
import {clausesOf} from '../../src/parse/index.ts'
import {parseValue} from './parse-file.ts'

const keysOf = (text: string, name = 'a.md'): string[] =>
  clausesOf(parseValue(text, name)).map(({key}) => key)
const textOf = (text: string, key: string, name = 'a.md'): string | undefined =>
  clausesOf(parseValue(text, name)).find((clause) => clause.key === key)?.text

test.each(['-', '*', '–', '•'])('an item that is printed behind a bullet is a clause: %s', (mark) => {
  const text = `# Boats\n\n### 1 Name\n\n(1) A boat has\n\n${mark} (a) a name; and\n\n${mark} (b) a port that\n  ${mark} (i) is open, or\n  ${mark} (ii) is near.\n\n(2) It is blue.\n\n### 2 Fee\n\n1. Pay\n\n${mark} a) in May;\n\n${mark} b) in June.\n`
  expect(keysOf(text)).toEqual([
    '1',
    '1.(1)',
    '1.(1).(a)',
    '1.(1).(b)',
    '1.(1).(b).(1)',
    '1.(1).(b).(2)',
    '1.(2)',
    '2',
    '2.1',
    '2.1.(a)',
    '2.1.(b)',
  ])
})

test('a bullet before a name, a division or a year is no label', () => {
  expect(
    keysOf(
      '# Boats\n\n## 1. Name\n\nSee:\n\n- Article 5 of the Act\n- Section 3 of the Rules\n- 2019, c. 3\n\n## 2. End\n\nDone.\n',
    ),
  ).toEqual(['1', '2'])
})

test('a contents page of bullets is none of the text', () => {
  const heads = ['Names', 'Ports', 'Fees', 'Ends']
  const text = `# Boats\n\n## Contents\n\n${heads.map((head, i) => `- ${i + 1}. ${head}\n`).join('')}\n${heads.map((head, i) => `## ${i + 1}. ${head}\n\nThey are told here.\n\n`).join('')}`
  expect(keysOf(text)).toEqual(['1', '2', '3', '4'])
})

test('items that come again in the next clause are no contents page', () => {
  const items = ['(a) is new and is', '(i) in the port, or', '(ii) on the sea, or', '(b) is old']
  const clause = (n: number): string =>
    `### ${n} Boats\n\nA boat that\n\n${items.map((item) => `- ${item}\n`).join('\n')}\n`
  const rest = '### 3 Fee\n\nThe fee is low.\n\n### 4 Port\n\nThe port is open.\n\n'.repeat(1)
  const keys = keysOf(`# Act\n\n${clause(1)}${clause(2)}${rest}`)
  expect(keys).toContain('1.(b)')
  expect(keys).toContain('2.(a).(2)')
})

test('what was put in is a fraction: 3.01 before 3.1, 6.21 between 6.2 and 6.3, (2.11) behind (2.1)', () => {
  const heads = ['3', '3.01', '3.02', '3.1', '4', '5', '6', '6.1', '6.2', '6.21', '6.3', '7']
  const text = `# Act\n\n${heads.map((head) => `### ${head} Boats\n\nA boat is blue.\n\n`).join('')}`
  expect(keysOf(text)).toEqual(heads)
  const items = ['(1)', '(2)', '(2.1)', '(2.11)', '(2.2)', '(3)']
  expect(
    keysOf(`# Act\n\n### 1 Boats\n\n${items.map((item) => `${item} A boat is blue.\n\n`).join('')}`),
  ).toEqual(['1', '1.(1)', '1.(2)', '1.(2-1)', '1.(2-11)', '1.(2-2)', '1.(3)'])
  expect(
    keysOf('1. Aims:\n(i) speed;\n(ii) rest;\n(iii) sleep;\n(iii.1) food;\n(iv) work.\n2. End.\n', 'a.txt'),
  ).toContain('1.(3-1)')
})

test('counting that goes beyond ten is no fraction', () => {
  const heads = Array.from({length: 21}, (_, i) => `1.${i + 1}`)
  const text = `# Act\n\n## 1 Boats\n\n${heads.map((head) => `### ${head} Boats\n\nBlue.\n\n`).join('')}`
  expect(keysOf(text)).toEqual(['1', ...heads])
})

test('a heading that is a number alone among numbered ones is a clause that is gone', () => {
  const text =
    '# Act\n\n### 1 Name\n\nA boat is blue.\n\n### 2\n\n[Repealed]\n\n### 3 Fee\n\nIt is low.\n\n### 4 and 5\n\n[Amendments]\n\n### 6\n\n[Repealed]\n\n### 7 End\n\nDone.\n'
  expect(keysOf(text)).toEqual(['1', '2', '3', '4-5', '6', '7'])
})

test('headings of chapters’ level that the articles run on over are parts of the chapter', () => {
  const text =
    '# Act\n\n## Chapter 1 State\n\n### 1. Name\n\nBlue.\n\n## Chapter 2 House\n\n### 2. House\n\nRed.\n\n## The Lower House\n\n### 3. Seats\n\nTen.\n\n## The Upper House\n\n### 4. Seats\n\nTwo.\n\n## Chapter 3 End\n\n### 5. End\n\nDone.\n\n## Signed\n\nThe office.\n'
  const keys = keysOf(text).filter((key) => !/h\d/.test(key.split('.').at(-1)!))
  expect(keys.map((key) => key.replace(/\.h\d+/, ''))).toEqual([
    'Ch.1',
    'Ch.1.1',
    'Ch.2',
    'Ch.2.2',
    'Ch.2.3',
    'Ch.2.4',
    'Ch.3',
    'Ch.3.5',
  ])
})

test('a heading as high as the clause before stands between it and what was put in behind', () => {
  const text =
    '# Act\n\n## Names\n\n### 1 Name\n\nBlue.\n\n## Ports\n\n### 1.1 Port\n\nRed.\n\n## Fees\n\n### 2 Fee\n\nLow.\n'
  expect(textOf(text, '1')).toBe('Name Blue.')
})

test('a line that lists parts of an act opens none of them', () => {
  const text =
    'Chapter 1 (section 1); Chapter 2 (section 2); Chapter 3 (section 3)\nin force from 4 May\nChapter 1 State\n1. Name\nBlue.\nChapter 2 House\n2. Seats\nTen.\nChapter 3 End\n3. End\nDone.\n'
  expect(keysOf(text, 'a.txt')).toEqual(['Ch.1', 'Ch.1.1', 'Ch.2', 'Ch.2.2', 'Ch.3', 'Ch.3.3'])
})

test('lists below terms without a number start again beside each other', () => {
  const text =
    '# Act\n\n### 1 Terms\n\n**boat** means\n  - (a) a raft;\n  - (b) a ship;\n\n**port** means\n  - (a) a quay;\n  - (b) a pier;\n\n**fee** means\n  - (a) a tax;\n  - (b) a toll.\n\n### 2 End\n\nDone.\n'
  expect(keysOf(text)).toEqual(['1', '1.(a)', '1.(b)', '1.(a~2)', '1.(b~2)', '1.(a~3)', '1.(b~3)', '2'])
})

const notes =
  '# Act\n\n### 1 Boats\n\n(1) A boat is blue.\n\n**Red boats**\n\n(2) A red boat pays.\n\n**Fees**\n\n(3) The fee is low.\n\n**Schedule 1**\n\n(4) The list may be amended.\n\n### 2 End\n\nDone.\n\n## Schedule 1\n\n1. Rafts.\n'

test('a bold line above a label is the heading of that clause', () => {
  expect(textOf(notes, '1.(1)')).toBe('A boat is blue.')
  expect(textOf(notes, '1.(2)')).toBe('Red boats A red boat pays.')
  expect(textOf(notes, '1.(4)')).toBe('Schedule 1 The list may be amended.')
  expect(keysOf(notes)).toEqual(['1', '1.(1)', '1.(2)', '1.(3)', '1.(4)', '2', 'Schedule.1', 'Schedule.1.1'])
})

test.each(['\n\n', '\n'])('a heading in brackets stands above its article in Japan', (gap) => {
  const text = [
    '第一章　総則',
    '（目的）',
    '第一条　船は青い。',
    '（定義）',
    '第二条　船とは、いかだをいう。',
    '２　港とは、岸をいう。',
    '（料金）',
    '第三条　料金は安い。',
  ].join(gap)
  expect(textOf(text, 'Ch.1.Art.1', 'a.txt')).toBe('（目的） 船は青い。')
  expect(textOf(text, 'Ch.1.Art.2.2', 'a.txt')).toBe('港とは、岸をいう。')
  expect(textOf(text, 'Ch.1.Art.3', 'a.txt')).toBe('（料金） 料金は安い。')
})

test.each([
  ['isiXhosa', 'Isahluko', 'iCandelo', 'Isihlomelo'],
  ['isiZulu', 'Isahluko', 'Ingxenye', 'Isheduli'],
])('the divisions of %s are chapters, parts and schedules', (_, chapter, part, schedule) => {
  const text = `${chapter} 1\nIgama\n1. Igama\nLi.\n${chapter} 2\nIzwe\n2. Izwe\nLi.\n${schedule} 1\n${part} A\n1. Imvula.\n${part} B\n1. Imvula.\n`
  expect(keysOf(text, 'a.txt')).toEqual([
    'Ch.1',
    'Ch.1.1',
    'Ch.2',
    'Ch.2.2',
    'Schedule.1',
    'Schedule.1.Part.A',
    'Schedule.1.Part.A.1',
    'Schedule.1.Part.B',
    'Schedule.1.Part.B.1',
  ])
})

test('a reference in a heading is no label of the first paragraph', () => {
  const text =
    '# Act\n\n### 1 Boats\n\n(1) Blue.\n\n### 2 Request under paragraph 1(1)(a)\n\n(1) It is written.\n\n(2) It is short.\n\n### 3 End\n\nDone.\n'
  expect(keysOf(text)).toEqual(['1', '1.(1)', '2', '2.(1)', '2.(2)', '3'])
})

test('what was put in behind a section stands beside it if its heading is as high', () => {
  const text = '# Act\n\n### 1 Boats\n\nBlue.\n\n### 1.1 Rafts\n\nRed.\n\n### 2 End\n\nDone.\n'
  const clauses = clausesOf(parseValue(text, 'a.md'))
  expect(clauses.map(({key, parent}) => `${key} ${parent}`)).toEqual([
    '1 undefined',
    '1.1 undefined',
    '2 undefined',
  ])
})

test('(c.01) stands before (c.1), and several sections that a sentence names are no range of sections', () => {
  const items = ['(a)', '(b)', '(c)', '(c.01)', '(c.1)', '(d)']
  const text = `# Act\n\n### 1 Boats\n\nThe list has\n\n${items.map((item) => `- ${item} a name;\n\n`).join('')}### 2 Rafts\n\nSections 1.1 and 1.2 do not apply to rafts.\n\n### 3 Fee\n\nIt is low.\n\n### 4 to 6.1\n\n[Amendments]\n\n### 7 End\n\nDone.\n`
  expect(keysOf(text)).toEqual([
    '1',
    '1.(a)',
    '1.(b)',
    '1.(c)',
    '1.(c-01)',
    '1.(c-1)',
    '1.(d)',
    '2',
    '3',
    '4-6.1',
    '7',
  ])
})

test('a path of numbers behind a bullet is a clause, a number that goes on is none', () => {
  const text = `# Məcəllə

#### Maddə 1. Məqsəd

- 1.1. Qanun gəmilərə aiddir.
- 1.2. Qanun sallara aid deyil.

#### Maddə 2. Vəzifələr

- 2.0. Vəzifələr aşağıdakılardır:
- 2.0.1. gəmilərin qeydiyyatı;
- 2.0.2. limanların açıq olması;
- 2.4 metr dərinlik.
`
  expect(keysOf(text)).toEqual(['Art.1', 'Art.1.1', 'Art.1.2', 'Art.2', 'Art.2.0', 'Art.2.0.1', 'Art.2.0.2'])
})
