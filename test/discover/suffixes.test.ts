import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {languageOf} from '../../src/language/index.ts'
import {discoverIn} from '../../src/project/index.ts'

/** What two translations of a few sentences name differently. */
async function labels(language: string, a: readonly string[], b: readonly string[]): Promise<string[]> {
  const numbered = (sentences: readonly string[]): string =>
    sentences.map((sentence, at) => `${at + 1}. ${sentence}\n`).join('\n')
  const {concordance} = await discoverIn([
    sourceOf(numbered(a), 'a.txt', {language}),
    sourceOf(numbered(b), 'b.txt', {language}),
  ])
  return concordance.concepts.map(({label}) => label)
}

test('who does something is named as a whole, though the dictionary cuts the suffix off', async () => {
  const clauses = [
    '出租人将房屋出租给承租人使用。',
    '承租人应当在每月五日前支付租金。',
    '出租人不得无故扣留押金。',
    '未经出租人书面同意，承租人不得转租。',
  ]
  const others = clauses.map((clause) => clause.replaceAll('租人', '租方'))
  expect((await labels('zh', clauses, others)).sort()).toEqual(['出租人 / 出租方', '承租人 / 承租方'])
})

test('so are parties whose names the dictionary cuts at every character', async () => {
  const clauses = ['发包人支付工程款。', '发包人检查工程。', '发包人不得拖延验收。']
  const others = clauses.map((clause) => clause.replaceAll('发包人', '发包方'))
  expect(await labels('zh', clauses, others)).toEqual(['发包人 / 发包方'])
})

test.each([
  ['zh', '人', '承租', true],
  ['zh', '商', '供应', true],
  // Numbers of people, the third of several, and verbs of one character.
  ['zh', '人', '三十', false],
  ['zh', '方', '第三', false],
  ['zh', '人', '由', false],
  ['zh', '人', '以及', false],
  ['ja', '人', '賃借', true],
  ['ja', '者', '開示', true],
  ['ja', '者', 'する', false],
  ['ja', '料', 'サービス', true],
])('%s: %s behind %s is a suffix: %s', (language, suffix, before, isSuffix) => {
  expect(languageOf(language).isSuffixOf!(suffix, before)).toBe(isSuffix)
})

test('a language that writes words apart has none', () => {
  expect(languageOf('en').isSuffixOf).toBeUndefined()
})
