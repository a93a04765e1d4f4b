import {expect, test} from 'vitest'
import {clausesOf} from '../../src/parse/index.ts'
import {outlineOf, parseValue} from './parse-file.ts'
import {further} from './siblings/further.ts'
import {labels} from './siblings/labels.ts'
import {lists} from './siblings/lists.ts'

test.each([...labels, ...further])('%s', (name, text, keys, doubts) => {
  expect(outlineOf(text, name.endsWith('.md') ? 'a.md' : 'a.txt')).toEqual({keys, doubts})
})

const shapes = ['$)', '($)', '$.']
test.each(lists.flatMap((list) => shapes.map((shape) => [...list, shape] as const)))(
  'the letters of %s: %s, as %s',
  (_, letters, shape) => {
    const all = letters.split(' ')
    const items = all.map((letter) => `${shape.replace('$', letter)} port ${letter};`).join('\n')
    const translation = parseValue(`1. Ports:\n${items}\n2. End.\n`)
    const keys = clausesOf(translation).map(({key}) => key)
    expect(keys).toHaveLength(all.length + 2)
    expect(keys.filter((key) => key.includes('~'))).toEqual([])
    // One that does not begin with the first letter says so.
    expect(translation.doubts.length).toBeLessThanOrEqual(1)
  },
)
