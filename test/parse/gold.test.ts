import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clausesOf} from '../../src/parse/index.ts'
import {parseFile} from './parse-file.ts'

const corpus = join(import.meta.dirname, '../../corpus/ai-plus')
const material = process.env.CLAUSEDIFF_MATERIAL
if (!material) console.warn('CLAUSEDIFF_MATERIAL is not set: the comparison with the gold clauses is skipped')

test.skipIf(!material).each(['cset', 'newswire'])('every clause of %s is as the gold has it', (id) => {
  const gold = JSON.parse(readFileSync(join(material!, 'gold/ai-plus/clauses.json'), 'utf8'))
  const found = clausesOf(parseFile(join(corpus, `${id}.txt`))).map((clause) => ({
    key: clause.key,
    label: clause.label,
    text: clause.text,
    notes: clause.children.filter((child) => child.type === 'note').map(({text}) => text),
    ...(clause.heading === undefined ? {} : {heading: clause.heading}),
  }))
  expect(found).toEqual(gold[id])
})
