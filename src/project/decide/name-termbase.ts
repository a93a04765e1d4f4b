import {type Files, pathsOf} from '../files.ts'
import type {ConfigHome} from './config-home.ts'
import {withItem} from './config-text.ts'
import {editFile} from './edit.ts'

/**
 * Names a termbase in the config.
 *
 * @param folder what `path` is relative to
 * @returns the config's path; undefined where it names it already
 * @throws InputError if the config cannot be written
 */
export async function writeTermbaseName(
  files: Files,
  {file, folder: home, termbase = [], fresh}: ConfigHome,
  folder: string,
  path: string,
): Promise<string | undefined> {
  const {resolve, relative} = pathsOf(files)
  const target = resolve(folder, path)
  if (termbase.some((one) => resolve(home, one) === target)) return undefined
  const name = relative(home, target).replaceAll('\\', '/')
  return editFile(files, file, folder, (text = fresh) => withItem(text, 'termbase', name))
}
