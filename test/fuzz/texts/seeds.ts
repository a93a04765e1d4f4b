import {readdirSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {packageFolder} from '../../../src/cli/package-file.ts'
import {once, type Random} from '../input.ts'
import type {Extension} from './print.ts'

/** A text that was written for the parser's tests. */
interface Seed {
  extension: Extension
  value: string
}

const longest = 4000
let seeds: Seed[] | undefined

/** A stretch of a text from this repository's cases or corpus: real layouts to break. */
export function pickSeed(random: Random): Seed {
  seeds ??= [...read('test/cases/parse'), ...read('corpus/ai-plus'), ...read('test/cases/languages')]
  const {extension, value} = random.pick(seeds)
  if (value.length <= longest || once(random, 50)) return {extension, value: value.slice(0, 5 * longest)}
  const start = value.lastIndexOf('\n', random.number(value.length)) + 1
  return {extension, value: value.slice(start, start + 200 + random.number(longest))}
}

function read(folder: string): Seed[] {
  const path = join(packageFolder(), folder)
  return readdirSync(path, {recursive: true, encoding: 'utf8'})
    .sort()
    .filter((name) => /(?:\.txt|\.md|\.tsv)$/.test(name))
    .map((name) => ({
      extension: extname(name).slice(1) as Extension,
      value: readFileSync(join(path, name), 'utf8'),
    }))
}
