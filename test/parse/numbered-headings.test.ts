import {expect, test} from 'vitest'
import {markdownOf} from '../../src/format/markdown.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

/** Keys of a Markdown text. */
const keysOf = (text: string): string[] => clausesOf(parse(markdownOf(text, 'policy.md'))).map(({key}) => key)

const sections = [
  ['Who we are', 2],
  ['What we collect', 3],
  ['How we use it', 3],
  ['Retention', 2],
  ['Your rights', 2],
] as const
const policy = (heading: (number: number) => string, item: (number: number) => string): string =>
  sections
    .map(([title, count], at) => {
      const items = Array.from({length: count}, (_, of) => `${item(of + 1)} We keep ${title} ${of + 1}.`)
      return `${heading(at + 1)} ${title}\n\n${items.join('\n')}`
    })
    .join('\n\n')
const expected = sections.flatMap(([, count], at) => [
  `${at + 1}`,
  ...Array.from({length: count}, (_, of) => `${at + 1}.${of + 1}`),
])

test.each([
  [
    '## 1. and 1.',
    policy(
      (n) => `## ${n}.`,
      (n) => `${n}.`,
    ),
  ],
  [
    '# 1. and 1., below a title',
    `# Policy\n\n${policy(
      (n) => `## ${n}.`,
      (n) => `${n}.`,
    )}`,
  ],
  [
    '### 1) and 1)',
    policy(
      (n) => `### ${n})`,
      (n) => `${n})`,
    ).replaceAll(')', '.'),
  ],
])('headings and items that are printed alike are two lists: %s', (_, text) => {
  expect(keysOf(text)).toEqual(expected)
})

test('headings of two levels that are printed alike are two lists', () => {
  const text = ['Boats', 'Nets', 'Fish']
    .map((part, at) => `# ${at + 1}. ${part}\n\n## 1. Kinds\n\nOf all kinds.\n\n## 2. Care\n\nWith care.`)
    .join('\n\n')
  expect(keysOf(text)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2', '3', '3.1', '3.2'])
})

test('items that go on with the number of the heading are its list', () => {
  const text = '# 1. Boats\n\n2. Nets are mended.\n\n3. Fish is sold.\n\n# 4. Pay\n\n5. Pay is due.'
  expect(keysOf(text)).toEqual(['1', '2', '3', '4', '5'])
})
