import type {Collation} from './collate/index.ts'
import {collate} from './collate/index.ts'
import type {Concordance} from './discover/index.ts'
import type {JudgeSettings, Report} from './judge/index.ts'
import {parse} from './parse/index.ts'
import type {SourceFile} from './read/index.ts'

/** Everything one comparison yields. */
export interface Comparison {
  collation: Collation
  concordance: Concordance
  report: Report
}

/** The product in one piece: parse, collate, discover, judge. `cli` reads before it and reports after it. */
export async function compare(
  files: readonly SourceFile[],
  settings: JudgeSettings = {},
): Promise<Comparison> {
  const {collation, concordance} = await discoverIn(files)
  // Loaded when needed: a command that only shows a clause has no use for either.
  const {judge} = await import('./judge/index.ts')
  return {collation, concordance, report: judge({collation, concordance}, settings)}
}

/** As far as evidence goes: what the translations call things, before anybody has an opinion. */
export async function discoverIn(
  files: readonly SourceFile[],
): Promise<{collation: Collation; concordance: Concordance}> {
  const collation = layOut(files)
  const {discover} = await import('./discover/index.ts')
  return {collation, concordance: await discover(collation)}
}

/** As far as laying side by side goes. */
export function layOut(files: readonly SourceFile[]): Collation {
  return collate(files.map((file) => parse(file)))
}
