import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {parse} from '../../src/parse/index.ts'
import type {SourceFile} from '../../src/read/index.ts'

const material = process.env.CLAUSEDIFF_MATERIAL
if (!material) console.warn('CLAUSEDIFF_MATERIAL is not set: the figures of the term gold are not checked')

const corpus = join(import.meta.dirname, '../../corpus/ai-plus')
const read = (id: string) =>
  parse({
    path: `${id}.txt`,
    value: readFileSync(join(corpus, `${id}.txt`), 'utf8'),
    data: {clausediff: {id, role: 'translation', language: 'en'}},
  } as unknown as SourceFile)

test.skipIf(!material)(
  'term divergences of the policy texts are as good as the documentation says',
  async () => {
    const collation = collate([read('cset'), read('newswire')])
    const report = judge({collation, concordance: await discover(collation)})
    const file = join(mkdtempSync(join(tmpdir(), 'clausediff-')), 'report.json')
    writeFileSync(file, JSON.stringify(report))
    const gold = join(material!, 'gold/ai-plus/terms.dev.jsonl')
    const tool = join(material!, 'tools/score-terms.mjs')
    const {lenient, strict} = JSON.parse(
      execFileSync(process.execPath, [tool, gold, file, '--json'], {encoding: 'utf8'}),
    )
    expect(lenient.f1).toBeGreaterThanOrEqual(0.87)
    expect(lenient.precision).toBeGreaterThanOrEqual(0.87)
    expect(lenient.termPrecision).toBeGreaterThanOrEqual(0.72)
    expect(strict.f1).toBeGreaterThanOrEqual(0.62)
  },
)
