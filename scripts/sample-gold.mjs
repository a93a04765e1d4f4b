// Copies what of the gold is small and free into test/gold, so that every run of the tests measures the engine:
//   CLAUSEDIFF_MATERIAL=… node scripts/sample-gold.mjs
// test/gold/README.md says where each file comes from.
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const material = process.env.CLAUSEDIFF_MATERIAL
if (!material) {
  console.error('set CLAUSEDIFF_MATERIAL to the folder that holds bible/, gold/ and outlines/')
  process.exit(2)
}
const out = join(import.meta.dirname, '../test/gold')
const linesOf = (name) => readFileSync(join(material, name), 'utf8').split('\n').filter(Boolean)
const write = (name, lines) => writeFileSync(join(out, name), `${lines.join('\n')}\n`)
for (const folder of ['ai-plus', 'bible', 'outlines/dc-code']) mkdirSync(join(out, folder), {recursive: true})

for (const name of ['clauses.json', 'content.dev.jsonl', 'inconsistencies.dev.jsonl', 'terms.dev.jsonl'])
  copyFileSync(join(material, 'gold/ai-plus', name), join(out, 'ai-plus', name))

/** Short ones that hold what is hard: stacked labels, five levels, inserted labels, letters that may be roman. */
const sections = [
  '2-1204.11c 3-1202.03 4-1410 5-101.04 6-1451.03 7-210',
  '8-1771.05 9-1108.01 22-3152 24-112 38-1802.13a 42-1101',
].flatMap((line) => line.split(' ').map((name) => `${name}.txt`))
for (const name of sections)
  copyFileSync(join(material, 'outlines/dc-code', name), join(out, 'outlines/dc-code', name))
write(
  'outlines/dc-code.gold.jsonl',
  linesOf('outlines/dc-code.gold.jsonl').filter((line) => sections.includes(JSON.parse(line).file)),
)

/** Every so manyth verse of the gold, so that all kinds of books are there. */
const verses = 200
const links = linesOf('bible/kjv-asv.links.dev.jsonl').filter(
  (_, at, all) => Math.floor((at * verses) / all.length) !== Math.floor(((at - 1) * verses) / all.length),
)
write('bible/kjv-asv.links.jsonl', links)
const keys = new Set(links.map((line) => JSON.parse(line).key))
for (const id of ['kjv', 'asv'])
  write(
    `bible/${id}.tsv`,
    linesOf(`bible/${id}.tsv`).filter((line) => keys.has(line.split('\t', 1)[0])),
  )
