import {realpathSync} from 'node:fs'
import {resolve} from 'node:path'
import {type ConfigFile, isDocument, type Source} from '../project/index.ts'
import {diskFiles} from './disk-files.ts'
import {statOf} from './stat-of.ts'

/**
 * All files that a project goes by, whether this run opens them or not, and what to call each; of the many that `documents`
 * may name, those that this run would write.
 *
 * @param outputs absolute
 */
export function filesOf(
  config: ConfigFile | undefined,
  sources: readonly Source[],
  lock: string,
  outputs: readonly string[],
): {file: string; what: string}[] {
  const {folder, file, translations = [], termbase = []} = config ?? {folder: '', file: undefined}
  return [
    ...sources.map((source) => ({file: source.file, what: `the translation \`${source.path}\``})),
    ...translations.map(({path}) => ({
      file: resolve(folder, path),
      what: `the translation \`${path}\` of the config`,
    })),
    ...outputs.flatMap((output) =>
      config && isDocumentAt(config, output)
        ? [{file: output, what: 'a translation that `documents` in the config names'}]
        : [],
    ),
    ...(file === undefined ? [] : [{file, what: 'the config'}]),
    ...termbase.map((path) => ({file: resolve(folder, path), what: 'a termbase of the config'})),
    {file: lock, what: 'the lock'},
  ]
}

function isDocumentAt(config: ConfigFile, file: string): boolean {
  if (!config.documents || !statOf(file)?.isFile()) return false
  return isDocument(diskFiles, {...config, folder: realpathSync(config.folder)}, realpathSync(file))
}

/** Bytes from which work may take a second. */
const large = 150_000

/** Whether the texts are long enough for a reader to want to see how far the work is. */
export function areLarge(sources: readonly Source[]): boolean {
  return bytesOf(sources) > large
}

/** How long the files of texts are; a file that is not there counts nothing. */
export const bytesOf = (sources: readonly Source[]): number =>
  sources.reduce((sum, {file}) => sum + (statOf(file)?.size ?? 0), 0)
