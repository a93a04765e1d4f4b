import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {sourceOf} from '../../src/format/index.ts'
import {judge} from '../../src/judge/index.ts'
import {parse} from '../../src/parse/index.ts'

async function found(language: string, one: readonly string[], two: readonly string[]): Promise<string[]> {
  const translations = [one, two].map((sentences, i) => {
    const text = sentences.map((sentence, at) => `${at + 1}. ${sentence}\n`).join('')
    const id = 'ab'[i]!
    return parse(sourceOf(text, `${id}.txt`, {id, language}))
  })
  const collation = collate(translations)
  const {findings} = judge({collation, concordance: await discover(collation)})
  return findings.map(({severity, rule, message}) => `${severity} ${rule} ${message}`)
}

test.each([
  [
    'zh',
    ['港口适用规定。', '经营者开具发票。', '机构负责调查。', '费用应当说明。'],
    ['港口適用規定。', '經營者開具發票。', '機構負責調查。', '費用應當說明。'],
    '`a` writes simplified characters, "适用", and `b` traditional characters, "適用": the words are taken for the same',
  ],
  [
    'ro',
    ['Știința e liberă.', 'Rațiunea e liberă.', 'Justiția e liberă.', 'Națiunea e liberă.'],
    ['Ştiinţa e liberă.', 'Raţiunea e liberă.', 'Justiţia e liberă.', 'Naţiunea e liberă.'],
    '`a` writes ș and ț with a comma, "Știința", and `b` ş and ţ with a cedilla, "Ştiinţa": the words are taken for the same',
  ],
])('two spellings of one script are said once: %s', async (language, one, two, message) => {
  expect(await found(language, one, two)).toEqual([`info spelling ${message}`])
  // In fewer clauses it may be chance.
  expect(await found(language, one.slice(1), two.slice(1))).toEqual([])
  expect(await found(language, one, one)).toEqual([])
})
