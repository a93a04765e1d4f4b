import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {clauses, clausesOf, parse, sourceOf} from '../../src/index.ts'

const value = `# Act on Things

1. **Purpose.** This Act regulates *things*.

       (a) Indented, and no code.

2. **Terms.** A thing is a body.

(j) A wrong label.

4. **Force.** It applies.
`

test('the parser as a unified plugin finds what parse finds', async () => {
  const file = new VFile({path: 'act.md', value})
  const processor = unified().use(remarkParse).use(clauses)
  const tree = await processor.run(processor.parse(file), file)
  expect(tree).toEqual(parse(sourceOf(value, 'act.md')))
  expect(clausesOf(tree).map(({key, heading}) => [key, heading])).toEqual([
    ['1', 'Purpose.'],
    ['1.(a)', undefined],
    ['2', 'Terms.'],
    ['2.(j)', undefined],
    ['4', 'Force.'],
  ])
  expect(file.messages.map(String)).toEqual([
    'act.md:9:1-9:4: Unexpected `(j)`, expected `(a)`: a list below 2 starts with it',
    'act.md:11:1-11:3: Unexpected `4.`, expected `3.`: it follows `2.`, `3.` is missing',
  ])
})

test('options name what is known of the text', () => {
  const processor = unified()
    .use(remarkParse)
    .use(clauses, {id: 'a', role: 'source', language: 'de', title: 'T'})
  const file = new VFile({value: '\uFEFF1. Eins.\n\n2. Zwei.\n'})
  const tree = processor.runSync(processor.parse(file), file)
  expect(tree).toMatchObject({id: 'a', role: 'source', language: 'de', title: 'T'})
  expect(clausesOf(tree).map(({text, position}) => [text, position?.start.offset])).toEqual([
    ['Eins.', 1],
    ['Zwei.', 11],
  ])
})
