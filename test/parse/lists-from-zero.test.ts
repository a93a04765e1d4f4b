import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

const keys = (text: string, name: string): string => {
  const {doubts, ...translation} = parse(sourceOf(text, name))
  const found = clausesOf({doubts, ...translation} as ReturnType<typeof parse>).map(({key}) => key)
  return [found.join(' '), ...doubts.map(({message}) => message)].join(' | ')
}

test.each([
  ['as CommonMark counts on', 'a.md', '# Gates\n\n0. The ditch\n0. The wall\n0. The gate\n', '0 1 2'],
  ['as printed', 'a.txt', 'Gates\n\n0. The ditch\n\n1. The wall\n\n2. The gate\n', '0 1 2'],
  ['headings', 'a.md', '# Gates\n\n## 0. Ditch\n\nDig it.\n\n## 1. Wall\n\nBuild it.\n', '0 1'],
  [
    'an amount',
    'a.txt',
    'Gates\n\n1. The ditch\n\n0 men stand there.\n\n2. The wall\n\n3. The gate\n',
    '1 2 3',
  ],
])('a list may count from 0: %s', (_, name, text, expected) => {
  expect(keys(text, name)).toBe(expected)
})
