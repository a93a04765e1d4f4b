import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'
import {memoryFiles, openProject} from '../../src/project/index.ts'
import {outlined} from './outlined.ts'

const table =
  'key\tsource\tcset\tnewswire\nI.1\t智能体应当报告。\tAgents shall report.\tBodies shall report.\nI.2\t不得出售。\t\tThey shall not be sold.\n'

test('a table of several columns is several texts with the names of its header', async () => {
  expect(await outlined(table, 'a.tsv')).toBe(`a#source: source, zh
(source)
I.1 = 智能体应当报告。
I.2 = 不得出售。

a#cset: translation, en
(cset)
I.1 = Agents shall report.

a#newswire: translation, en
(newswire)
I.1 = Bodies shall report.
I.2 = They shall not be sold.
`)
})

test('CSV has quotes of its own, and may be cut by semicolons; empty fields of a key are those above', async () => {
  const csv =
    '\ufeffbook;chapter;verse;kjv;note;de\r\nGen;1;1;"In the ""beginning""; all";x;Am Anfang\r\n;;2;"And it\r\nwas";;Und es\r\n'
  expect(await outlined(csv, 'a.csv')).toBe(`a#kjv: translation, en
(kjv)
Gen.1.1 = In the "beginning"; all
Gen.1.2 = And it was

a#de: translation, de
(de)
Gen.1.1 = Am Anfang
Gen.1.2 = Und es
`)
})

test.each([
  ['de', 'Buch;Kapitel;Vers;Text', 'Am Anfang war das Land leer.'],
  ['fr', 'livre;chapitre;verset;texte', 'Au commencement, la terre était vide.'],
  ['pl', 'Księga;Rozdział;Werset;tekst', 'Na początku ziemia była pusta.'],
  ['ko', '책;장;절;본문', '태초에 땅은 비어 있었다.'],
  ['en', 'book;chapter;verse;text', '"A, b"'],
])('columns of book, chapter and verse as they are called in %s', async (_, names, text) => {
  const found = await outlined(`${names}\nGen;1;1;${text}\nGen;1;2;${text}\n`, 'a.csv')
  expect(found.match(/Gen\.1\.\d = .*/g)).toEqual(
    [1, 2].map((verse) => `Gen.1.${verse} = ${text.replaceAll('"', '')}`),
  )
})

test('the chapter and the verse alone, in another language', async () => {
  const found = await outlined(
    'Kapitel;Vers;luther\n1;1;Am Anfang war das Land leer.\n1;2;Das Wasser kam.\n',
    'a.csv',
  )
  expect(found).toContain('1.1 = Am Anfang war das Land leer.\n1.2 = Das Wasser kam.')
})

test('two columns of CSV are key and text, with names and without', async () => {
  expect(await outlined('key,text\nIII.(1),"Boats, and ships"\nIII.(2),Rafts\n', 'a.txt')).toBe(
    'a: translation, en\n(text)\nIII.(1) = Boats, and ships\nIII.(2) = Rafts\n',
  )
  expect(await outlined('III.(1),Boats\nIII.(2),Rafts\n', 'a.csv')).toBe(
    'a: translation, en\nIII.(1) = Boats\nIII.(2) = Rafts\n',
  )
})

test('a table without keys counts its rows', async () => {
  expect(
    await outlined('source,target\nA boat,Ein Boot\nA ship,Ein Schiff\n', 'a.csv'),
  ).toBe(`a#source: source, en
(source)
1 = A boat
2 = A ship

a#target: translation, de
(target)
1 = Ein Boot
2 = Ein Schiff
`)
})

test('what the columns hold must be told', async () => {
  const bytes = new TextEncoder().encode('A boat lies here,a ship,a raft\nA boat lies here,a ship,a raft\n')
  await expect(read(bytes, 'a.csv')).rejects.toThrow(
    '`a.csv` has 3 columns without names: expected a first line that names them, as key, source and a name for each translation',
  )
  await expect(read(new TextEncoder().encode('key,text\n1,"A boat\n2,"\n3,"x'), 'a.csv')).rejects.toThrow(
    '`a.csv`: the quote that line 4 opens is not closed; close it',
  )
})

/** What stands in no clause of a table, and what is said of it. */
async function unread(text: string, path: string): Promise<string[]> {
  const documents = await read(new TextEncoder().encode(text), path)
  return documents.flatMap((document) => {
    const contents = document.contents()
    if (!('units' in contents)) return []
    return contents.units.flatMap(({text, doubts = []}) => doubts.map((doubt) => `${text} | ${doubt}`))
  })
}

test('a field in no column, and a line that lost its comma, are regions and doubted', async () => {
  const csv = 'key,en,de\nA,Boats, and ships,Boote\nB,Rafts,Flöße\nno comma here\nC,Oars,Ruder,,\nD\n'
  const quotes =
    'what is in no column belongs to no clause; put quotes around a text with the delimiter in it'
  expect(await unread(csv, 'a.csv')).toEqual([
    `Boote | Unexpected row of 4 fields, expected 3: ${quotes}`,
    `no comma here | Unexpected row of 1 field, expected 3: ${quotes}`,
    `D | Unexpected row of 1 field, expected 3: ${quotes}`,
  ])
  expect(await unread('A;Boats\nB;Rafts\nlost\n', 'a.csv')).toEqual([
    `lost | Unexpected row of 1 field, expected 2: ${quotes}`,
  ])
  expect(await unread('key\ten\tde\nA\tBoats\tBoote\tBateaux\nB\tx\ty\n', 'a.tsv')).toEqual([
    'Bateaux | Unexpected row of 4 fields, expected 3: what is in no column belongs to no clause',
  ])
})

test('quotes around the first words of a field alone are the text’s own', async () => {
  expect(await outlined('key,en\nA,"Boats" and ships\nB,"Rafts"  \nC,"Oars" \r\n', 'a.csv')).toBe(
    'a: translation, en\n(en)\nA = "Boats" and ships\nB = Rafts\nC = Oars\n',
  )
})

test('Tanzil: sura and verse make the key, the footer is no verse', async () => {
  expect(await outlined('1|1|In the name\n1|2|Praise\n\n# Terms of use\n', 'a.txt')).toBe(
    'a: translation, en\n1.1 = In the name\n1.2 = Praise\n(# Terms of use)\n',
  )
})

const files = memoryFiles({
  '/w/a.tsv': table,
  '/w/b.tsv': table.replace('Bodies', 'Entities'),
  '/w/c.tsv': table,
  '/w/clausediff.config.json': JSON.stringify({
    translations: [{path: 'a.tsv#cset', id: 'official'}, {path: 'a.tsv#newswire'}],
  }),
})
const idsOf = async (...texts: string[]): Promise<string[]> =>
  (await (await openProject(files, '/w', {texts})).translations()).map(({id}) => id)

test('a text of a file is named behind its path, and called by what tells it apart', async () => {
  expect(await idsOf('a.tsv')).toEqual(['source', 'cset', 'newswire'])
  expect(await idsOf('a.tsv#cset', 'a.tsv#newswire')).toEqual(['official', 'newswire'])
  expect(await idsOf('b.tsv#newswire', 'c.tsv#newswire')).toEqual(['b', 'c'])
  // The source of both says the same, and stands there once.
  expect(await idsOf('a.tsv', 'b.tsv')).toEqual(['a#source', 'a#cset', 'a#newswire', 'b#cset', 'b#newswire'])
  expect(await idsOf()).toEqual(['official', 'newswire'])
  await expect(idsOf('a.tsv#cset', 'a.tsv')).rejects.toThrow('`a.tsv` is given twice')
  await expect(idsOf('a.tsv#csef')).rejects.toThrow(
    '`a.tsv#csef` does not exist: expected one of `source`, `cset`, `newswire`; did you mean `cset`?',
  )
})

test('entities are characters in Markdown; in plain text they stand as they are written', async () => {
  const text = '1. A &amp; b, &#0; and &nbsp;c.\n'
  expect(await outlined(text, 'a.txt')).toContain('A &amp; b, &#0; and &nbsp;c.')
  expect(await outlined(text, 'a.md')).toContain('A & b, \ufffd and c.')
})
