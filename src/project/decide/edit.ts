import {InputError} from '../../failure.ts'
import {displayPath} from '../display-path.ts'
import {type Files, pathsOf} from '../files.ts'
import {utf8Of} from '../refusal.ts'

/**
 * Changes a file, whole or not at all: should another write it meanwhile, what that wrote is changed.
 *
 * @param change undefined for a file that is not there yet
 * @throws InputError if it cannot be written
 */
export async function editFile(
  files: Files,
  file: string,
  folder: string,
  change: (text: string | undefined) => string | Promise<string>,
): Promise<string> {
  const path = displayPath(file, folder, pathsOf(files))
  if (!files.write) throw new InputError(`\`${path}\` cannot be written: these files are only read`)
  for (;;) {
    const before = (await files.exists(file))
      ? utf8Of(await files.read(file, path), `\`${path}\``)
      : undefined
    const text = await change(before)
    if (await files.write(file, text, {called: path, before})) return path
  }
}
