import {expect, test} from 'vitest'
import {clausesOf} from '../../src/parse/index.ts'
import {parseValue} from './parse-file.ts'

/** Keys with texts, regions, doubts: all there is. */
function read(value: string): {clauses: string[]; regions: string[]; doubts: string[]} {
  const translation = parseValue(value, 'a.tsv')
  return {
    clauses: clausesOf(translation).map(({key, text}) => `${key} = ${text}`),
    regions: translation.children.flatMap((node) =>
      node.type === 'region' ? [`${node.kind}: ${node.text}`] : [],
    ),
    doubts: translation.doubts.map(({message, position}) => `${position?.start.line}: ${message}`),
  }
}

test('a line without a tab, a key of blanks and a key that comes again are kept, each with a doubt', () => {
  expect(
    read('A.1\tOne.\nA.2 no tab\nA.2\tTwo.\n \u200b\tNo key.\nA.2\tTwo again.\nA.2~2\tOf that name.\n'),
  ).toEqual({
    clauses: ['A.1 = One.', 'A.2 = Two.', 'A.2~2 = Two again.', 'A.2~2~2 = Of that name.'],
    regions: ['back-matter: A.2 no tab', 'back-matter:  \u200b\tNo key.'],
    doubts: [
      '2: Unexpected line without a tab, expected `key<TAB>text`: it belongs to no clause',
      '4: Unexpected line without a key, expected `key<TAB>text`: it belongs to no clause',
      '5: Unexpected `A.2` again, expected every key once: this one is kept as A.2~2',
      '6: Unexpected `A.2~2` again, expected every key once: this one is kept as A.2~2~2',
    ],
  })
})

test('comments and names of columns are regions', () => {
  expect(read('\ufeff# Of boats\r\n# A draft\r\nkey\ttext\r\n1\tOne.\r\n\r\n# The end\r\n2\t\r\n')).toEqual({
    clauses: ['1 = One.', '2 = '],
    regions: ['front-matter: # Of boats # A draft key\ttext', 'back-matter: # The end'],
    doubts: ['3: Unexpected names of columns `key` `text`, expected `key<TAB>text`: this line is no clause'],
  })
})

test('book, chapter and verse before the text make the key', () => {
  const clauses = ['Gen.1.1 = The land', 'Gen.1.2 = The sea', 'Gen.1.3a = All\tin all']
  const lines = 'Gen\t1\t1\tThe land\nGen\t1\t2\tThe sea\nGen\t1\t3a\tAll\tin all\n'
  const doubts = ['Unexpected tab in the text of `Gen.1.3a`, expected `key<TAB>text`: it counts as a blank']
  expect(read(lines)).toEqual({clauses, regions: [], doubts: doubts.map((one) => `3: ${one}`)})
  expect(read(`Book\tChapter\tVerse\tText\n${lines}`)).toEqual({
    clauses,
    regions: ['front-matter: Book\tChapter\tVerse\tText'],
    doubts: doubts.map((one) => `4: ${one}`),
  })
})

test('a table of other columns is refused', () => {
  expect(() => read('1\tOne.\tEins.\n2\tTwo.\tZwei.\n')).toThrow(
    '`a.tsv` has more than two columns: keyed TSV has a key and a text a line (or book, chapter, verse, text); leave the others out',
  )
})

test('a tab in one text of many is kept in it', () => {
  expect(read('1\tOne.\n2\tTwo\tand more.\n3\tThree.\n').clauses).toEqual([
    '1 = One.',
    '2 = Two\tand more.',
    '3 = Three.',
  ])
})
