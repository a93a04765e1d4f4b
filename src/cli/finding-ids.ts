import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Context} from './context.ts'

/** As `check` prints it, with `#` or without. */
const isId = /^#?[0-9a-f]{4,16}$/

/** Parts what is typed into ids of findings, and names of texts: what is there as a file, or is an id of the config, is a text. */
export async function partIds(
  context: Context,
  words: readonly string[],
): Promise<{ids: string[]; files: string[]}> {
  if (!words.some((word) => isId.test(word))) return {ids: [], files: [...words]}
  const known = new Set((await context.openConfig())?.translations?.map(({id}) => id))
  const isFinding = (word: string): boolean =>
    isId.test(word) && !known.has(word) && !existsSync(resolve(context.io.cwd(), word))
  return {ids: words.filter(isFinding), files: words.filter((word) => !isFinding(word))}
}
