import {availableParallelism} from 'node:os'
import type {Project} from '../../project/index.ts'
import type {Context} from '../context.ts'
import {bytesOf} from '../project-files.ts'

/** Bytes from which a second thread pays: below, starting it and laying out the texts there takes as long as it saves. */
const least = 3_000_000
/** What the thread takes of memory for a byte of text; for two Bibles 250 MB. */
const memoryPerByte = 40

/**
 * Has a second thread help with the rows of a project: where that is asked for, or its texts are large and a core and memory are
 * free. What is found is the same with and without.
 *
 * @param isJudged whether texts are compared, as `check` and `diff` ask
 */
export async function askThread(
  {options: {threads, watch}, sharing}: Context,
  project: Project,
  isJudged: boolean,
): Promise<void> {
  if (threads === 1 || watch || sharing || project.rows) return
  // Without checks, weighing one pair is less than what a thread does before it can begin.
  const pays = isJudged || project.sources.length > 2
  if (threads === undefined && !(pays && isWorth(bytesOf(project.sources)))) return
  const {SharedRows} = await import('./shared-rows.ts')
  project.helpWith = (translations) => {
    project.helpWith = undefined
    return new SharedRows(translations, isJudged)
  }
}

const isWorth = (bytes: number): boolean =>
  bytes >= least && availableParallelism() > 1 && 2 * memoryPerByte * bytes < freeMemory()

/** In bytes; all where Node does not say. */
function freeMemory(): number {
  const {availableMemory} = process as {availableMemory?: () => number}
  return availableMemory?.() ?? Number.POSITIVE_INFINITY
}
