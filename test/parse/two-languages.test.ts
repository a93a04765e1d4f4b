import {expect, test} from 'vitest'
import {parseValue} from './parse-file.ts'

const doubtsOf = (value: string): string[] =>
  parseValue(value, 'a.txt').doubts.map(({rule, message}) => `${rule}: ${message}`)

test.each([
  [
    '第一条 船舶应当登记。\nArticle 1 Boats shall be registered by the office.\n第二条 名册公开。\nArticle 2 The register is open to the public.\n',
    'zh',
    'en',
  ],
  [
    '1. Boote werden von dem Amt gezählt und in das Register eingetragen.\n1. Boats are counted by the office and entered in the register.\n\n2. Das Register ist für alle offen und wird im Mai gedruckt.\n2. The register is open to all and is printed in the month of May.\n',
    'de',
    'en',
  ],
  [
    '第一条 本法适用。\nArticle 1 This law applies.\n第二条 船只登记。\nArticle 2 Boats are registered.\n第三条 完。\nArticle 3 End.\n',
    'zh',
    'en',
  ],
  ['1. Сфера.\n1. Scope.\n\n2. Порт.\n2. Harbour.\n', '', ''],
])('a text in two languages line by line is one doubt', (value, first, second) => {
  expect(doubtsOf(value)).toEqual([
    `structure: Unexpected two languages line by line (${[first, second].map((language) => (language ? `\`${language}\`` : 'another')).join(', ')}), expected one: \`--split-languages\` reads each as a text of its own`,
  ])
})

test('labels that come twice in one language are doubted one by one', () => {
  const value =
    '1. Boats are counted by the office.\n2. Ships are counted by the office.\n2. The rafts are open to all of us.\n3. The register is open to all of us.\n3. The end of it.\n'
  expect(doubtsOf(value).filter((message) => message.includes('languages'))).toEqual([])
  expect(doubtsOf(value).length).toBeGreaterThan(0)
})
