import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

const linesOf = (text: string): string[] =>
  clausesOf(parse(sourceOf(text, 'text.md'))).map(({key, text: own}) => `${key} ${own}`)

test('what stands between fences is one clause, blank lines and all', () => {
  const text =
    '# Doors\n\nTo open a door:\n\n```js\nconst door = find()\n\ndoor.open()\n```\n\nIt stays open.\n\n~~~\nshut\nlock\n~~~\n'
  expect(linesOf(text)).toEqual([
    'p1 Doors',
    'p2 To open a door:',
    'p3 const door = find() door.open()',
    'p4 It stays open.',
    'p5 shut lock',
  ])
})

test('names that headings bear for links are markup', () => {
  const text =
    '# Doors {#doors}\n\nThey open.\n\n## Locks {/*locks-and-keys*/}\n\nThey shut.\n\n## Keys\n{: .wide}\n\nThey turn.\n'
  expect(linesOf(text).filter((line) => /[{}]/.test(line))).toEqual([])
})
