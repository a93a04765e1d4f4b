import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clausesOf} from '../../src/parse/index.ts'
import {goldFolder} from '../gold/lines.ts'
import {parseFile} from './parse-file.ts'

const corpus = join(import.meta.dirname, '../../corpus/ai-plus')

test.each(['cset', 'newswire'])('every clause of %s is as the gold has it', (id) => {
  const gold = JSON.parse(readFileSync(join(goldFolder, 'ai-plus/clauses.json'), 'utf8'))
  const found = clausesOf(parseFile(join(corpus, `${id}.txt`))).map((clause) => ({
    key: clause.key,
    label: clause.label,
    text: clause.text,
    notes: clause.children.filter((child) => child.type === 'note').map(({text}) => text),
    ...(clause.heading === undefined ? {} : {heading: clause.heading}),
  }))
  expect(found).toEqual(gold[id])
})
