import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {parse} from '../../src/parse/index.ts'

const read = (id: string, lines: string[]) =>
  parse({
    path: `${id}.tsv`,
    value: lines.map((line, at) => `${at + 1}\t${line}\n`).join(''),
    data: {clausediff: {id, language: 'en'}},
  } as unknown as Parameters<typeof parse>[0])

/** Links of each row as `left=right`, equal words left out. */
function linked(left: string[], right: string[]): string[] {
  const collation = collate([read('a', left), read('b', right)])
  const links = collation.links(0, 1)
  const said = (translation: number, row: number, place: number): string => {
    const words = collation.words(translation)
    const at = words.rowStarts[row]! + place
    const {clause} = collation.rows[row]!.readings[translation]![words.passages[at]!]!
    return clause.text.slice(words.starts[at], words.ends[at])
  }
  return collation.rows.map((_, row) => {
    const pairs: string[] = []
    for (let link = links.rowStarts[row]!; link < links.rowStarts[row + 1]!; link++) {
      const one = said(0, row, links.a[link]!)
      const other = said(1, row, links.b[link]!)
      if (one !== other) pairs.push(`${one}=${other}`)
    }
    return pairs.join(' ')
  })
}

const left = [
  'The agents shall report to the board every year.',
  'Agents may appoint a deputy.',
  'The board dismisses agents who neglect their duties.',
  'A deputy acts for the agents in their absence.',
]
const right = [
  'The bodies shall report to the council every year.',
  'Bodies may appoint a deputy.',
  'The council dismisses bodies who neglect their duties.',
  'A deputy acts for the bodies in their absence.',
]

test('words that stand for each other are linked, equal ones anchored', () => {
  expect(linked(left, right)).toEqual([
    'agents=bodies board=council',
    'Agents=Bodies',
    'board=council agents=bodies',
    'agents=bodies',
  ])
})

test('links seen from the other side are the same links', () => {
  const collation = collate([read('a', left), read('b', right)])
  const forth = collation.links(0, 1)
  const back = collation.links(1, 0)
  const pairs = (links: typeof forth, turned: boolean): string[] =>
    Array.from(links.a, (a, link) => (turned ? `${links.b[link]}-${a}` : `${a}-${links.b[link]}`)).sort()
  expect(pairs(back, true)).toEqual(pairs(forth, false))
})

test('spellings of another century are one word', () => {
  expect(
    linked(
      ['And God said unto him, give heed unto the heaven above.', 'Give ear unto him, O heaven.'],
      ['And God sayde vnto him, giue heed vnto the heauen aboue.', 'Giue ear vnto him, O heauen.'],
    ),
  ).toEqual([
    'said=sayde unto=vnto give=giue unto=vnto heaven=heauen above=aboue',
    'Give=Giue unto=vnto heaven=heauen',
  ])
})

test('a text beside itself is linked word for word', () => {
  const collation = collate([read('a', left), read('b', left)])
  const {a, b} = collation.links(0, 1)
  expect([...b]).toEqual([...a])
  expect(a.length).toBe(collation.words(0).forms.length)
})
