import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {SourceFile} from '../../src/format/index.ts'
import {compare} from '../../src/project/index.ts'

const folder = join(import.meta.dirname, '../cases/source')
const fileOf = (id: string, role: 'source' | 'translation'): SourceFile =>
  ({
    path: `${id}.txt`,
    value: readFileSync(join(folder, `${id}.txt`), 'utf8'),
    data: {clausediff: {id, role}},
  }) as unknown as SourceFile

test('a Chinese original beside two English translations: keys, glosses, numbers', async () => {
  const {collation, concordance, report} = await compare([
    fileOf('bureau', 'translation'),
    fileOf('agency', 'translation'),
    fileOf('original', 'source'),
  ])
  expect(collation.translations.map(({id, language, role}) => `${id} ${language} ${role}`)).toEqual([
    'original zh source',
    'agency en translation',
    'bureau en translation',
  ])
  // Every article stands in one row with its original, though one counts 第一条 and the others Article 1.
  expect(collation.rows.map(({readings}) => readings.map((reading) => reading.length).join(''))).toEqual(
    collation.rows.map(() => '111'),
  )
  // Printed glosses name the concepts; phrases may be cut wider or narrower around their heads.
  const heads = new Map(
    concordance.concepts
      .filter(({source}) => source === 'gloss')
      .map(({label, renderings}) => [
        label,
        renderings.filter(({translation}) => translation > 0).map(({text}) => text.split(' ').at(-1)),
      ]),
  )
  expect(heads.get('智能体')).toEqual(expect.arrayContaining(['body', 'agent']))
  expect(heads.get('备案')).toEqual(expect.arrayContaining(['registration', 'filing']))
  expect(heads.get('算力')).toEqual(expect.arrayContaining(['power', 'compute']))
  expect(heads.get('显著标识')).toEqual(expect.arrayContaining(['mark', 'label']))
  expect(
    report.findings
      .filter(({rule}) => rule === 'number-mismatch')
      .map(({clause, renderings}) => [clause, ...renderings.map(({text}) => text)]),
  ).toEqual([['Ch.2.Art.5', 'five years', '三年']])
  expect(report.findings.filter(({rule}) => rule === 'untranslated')).toEqual([])
  expect(
    report.findings.filter(({rule, message}) => rule.startsWith('term-') && /years|`original`/.test(message)),
  ).toEqual([])
})
