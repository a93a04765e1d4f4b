import {readFileSync} from 'node:fs'
import type {OnProgress} from '../../collate/index.ts'
import {checksOf, type KnownRows, phrasesOf} from '../../discover/index.ts'
import {layOut, type Project, workInRows} from '../../project/index.ts'
import {type KeptUnits, refuseGaps} from './kept-units.ts'
import {type Range, type RangeFound, rangesOf, rangeText, readRange} from './range-file.ts'
import type {Sharing} from './sharing.ts'

/**
 * Of one work, works on every range of rows that is this run's and is not kept yet, and tells nothing. Whatever a row goes by
 * beside its texts is counted in the whole work first, by every run for itself.
 *
 * @param isJudged whether texts are compared, as `check` and `diff` ask
 */
export function rowSharesOf(
  kept: KeptUnits,
  {of, index, isJudged}: {of: number; index: number; isJudged: boolean},
  progressIn: (project: Project) => Promise<OnProgress>,
  done: (isNew: boolean) => void,
): Sharing {
  return {
    async tell(project) {
      const collation = layOut(await project.translations(), await progressIn(project))
      const {length} = collation.rows
      const own = rangesOf(length).filter((_, at) => at % of === index)
      const known = new Set((await readRanges(kept, project, true)).map(({from}) => from))
      const open = own.filter(({from}) => !known.has(from))
      for (let at = open.length; at < own.length; at++) done(false)
      if (open.length === 0) return undefined
      const found = await workInRows(collation, isJudged)
      for (const [at, range] of open.entries()) {
        collation.onProgress?.('working on rows', at, open.length)
        await kept.writeRange(project, range.from, rangeText(range, found))
        done(true)
      }
      return undefined
    },
    settle() {},
  }
}

/** Tells of one work what it would, without working on rows that are kept. */
export function rowsKeptIn(kept: KeptUnits, folder: string): Sharing {
  return {
    async tell(project, make) {
      const ranges = await readRanges(kept, project)
      refuseGaps(gapsIn(ranges), folder)
      project.rows = new RowsOfRanges(ranges)
      return make(project)
    },
    settle() {},
  }
}

interface KeptRange extends Range {
  file: string
}

/** Ranges that are kept, by their first row. @throws InputError for one that is damaged, unless it counts as missing */
async function readRanges(kept: KeptUnits, project: Project, maybeDamaged = false): Promise<KeptRange[]> {
  const ranges: KeptRange[] = []
  for (const file of await kept.rangeFiles(project)) {
    try {
      const {from, to, of} = readRange(readFileSync(file, 'utf8'), file)
      ranges.push({from, to, of, file})
    } catch (error) {
      if (!maybeDamaged) throw error
    }
  }
  return ranges.sort((a, b) => a.from - b.from)
}

/** Rows that no range has, as people count them. */
function gapsIn(ranges: readonly KeptRange[]): string[] {
  const gaps: string[] = []
  const rows = ranges[0]?.of
  if (rows === undefined) return ['all rows']
  let next = 0
  for (const {from, to} of [...ranges, {from: rows, to: rows}]) {
    if (from > next) gaps.push(`rows ${next + 1} to ${from}`)
    next = to
  }
  return gaps
}

/** Rows as they are asked for, one after the other: one range is in memory at a time. */
class RowsOfRanges implements KnownRows {
  private found: RangeFound | undefined

  /** @param ranges all rows, in order */
  constructor(private readonly ranges: readonly KeptRange[]) {}

  phrases(row: number): ReturnType<KnownRows['phrases']> {
    const {phrases, from} = this.with(row)
    return phrasesOf(JSON.parse(phrases[row - from]!), row)
  }

  checks(row: number, readings: Parameters<KnownRows['checks']>[1]): ReturnType<KnownRows['checks']> {
    const {checks, from} = this.with(row)
    const text = checks[row - from]
    return text === undefined ? undefined : checksOf(text, readings)
  }

  private with(row: number): RangeFound {
    if (!this.found || row < this.found.from || row >= this.found.to) {
      const {file} = this.ranges.find(({from, to}) => row >= from && row < to)!
      this.found = readRange(readFileSync(file, 'utf8'), file)
    }
    return this.found
  }
}
