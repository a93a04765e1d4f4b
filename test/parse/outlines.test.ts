import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Chalk} from 'chalk'
import {afterAll, expect, test} from 'vitest'
import {clausesOf, type Translation} from '../../src/parse/index.ts'
import {reportOutline} from '../../src/report/index.ts'
import {parseFile} from './parse-file.ts'

/**
 * A code of law with a gold outline, as it is and damaged: every label path must be right, but for a few. The
 * scorer and the texts are material; the damage is done by scripts/damage-outlines.mjs.
 */
const material = process.env.CLAUSEDIFF_MATERIAL
if (!material)
  console.warn('CLAUSEDIFF_MATERIAL is not set: the comparison with the gold outlines is skipped')
const work = mkdtempSync(join(tmpdir(), 'clausediff-outlines-'))
afterAll(() => rmSync(work, {recursive: true}))
const screen = {width: 80, paint: new Chalk({level: 0})}

function score(folder: string, gold: string): {f1: number; wrong: number; doubted: number} {
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const translations = texts.map((name) => parseFile(join(folder, name)))
  const parsed = join(work, 'parsed.json')
  writeFileSync(parsed, reportOutline(translations, 'json', screen))
  const output = execFileSync(
    'node',
    [join(material!, 'tools/score-outline.mjs'), gold, parsed, '--errors', '--json'],
    {
      encoding: 'utf8',
    },
  )
  const lines = output.trim().split('\n')
  const wrong = lines.filter((line) => line.startsWith('spurious')).map((line) => line.split(/\s+|:|\t/))
  const doubted = wrong.filter(([, file, line]) =>
    isDoubted(translations[texts.indexOf(file!)]!, Number(line)),
  ).length
  return {...JSON.parse(lines.at(-1)!), wrong: wrong.length, doubted}
}

/** Whether a clause on this line, one above it in the tree or the one before it carries a doubt. */
function isDoubted(translation: Translation, line: number): boolean {
  const clauses = clausesOf(translation)
  const keys = new Set(translation.doubts.map(({key}) => key))
  const index = clauses.findIndex(({position}) => position?.start.line === line)
  const found = [clauses[index], clauses[index - 1]]
  return found.some((clause) => {
    for (let each = clause; each; each = clauses.find(({key}) => key === each?.parent)) {
      if (keys.has(each.key)) return true
    }
    return false
  })
}

test.skipIf(!material)('a code of law is outlined right', () => {
  const folder = join(material!, 'outlines')
  for (const gold of readdirSync(folder).filter((name) => name.endsWith('.gold.jsonl'))) {
    expect(
      score(join(folder, gold.replace('.gold.jsonl', '')), join(folder, gold)).f1,
    ).toBeGreaterThanOrEqual(0.995)
  }
})

test.skipIf(!material)('so are damaged copies of it, and what is wrong is mostly doubted', () => {
  execFileSync('node', [join(import.meta.dirname, '../../scripts/damage-outlines.mjs'), work])
  let wrong = 0
  let doubted = 0
  for (const copy of ['labels', 'punctuation', 'lines', 'all']) {
    const scored = score(join(work, copy), join(work, copy, 'gold.jsonl'))
    console.info(`${copy}: F1 ${scored.f1}, ${scored.wrong} wrong, ${scored.doubted} of them doubted`)
    expect(scored.f1).toBeGreaterThanOrEqual(0.985)
    wrong += scored.wrong
    doubted += scored.doubted
  }
  expect(doubted / wrong).toBeGreaterThanOrEqual(0.75)
})
