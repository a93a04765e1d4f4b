import type {Source} from '../project/index.ts'
import type {Given} from '../report/index.ts'
import type {Options} from './parsed-options.ts'
import {statOf} from './stat-of.ts'

/** What the next command has to repeat of this one. */
export function givenOf(options: Options, files: readonly string[], sources: readonly Source[]): Given {
  const isOnce = ({file, isStdin}: Source): boolean => isStdin === true || statOf(file)?.isFile() === false
  const each = (name: string, values: unknown): string[][] =>
    [values ?? []].flat().map((value) => (value === true ? [name] : [name, String(value)]))
  return {
    files,
    isOnce: sources.some(isOnce),
    options: [
      ...each('--config', options.config),
      ...each('--corpus', options.corpus),
      ...each('--encoding', options.encoding),
      ...each('--changes', options.changes),
      ...each('--max-unpacked', options.maxUnpacked),
      ...each('--split-languages', options.splitLanguages),
      ...each('--document', options.document),
      ...each('--allow-outside', options.allowOutside),
      ...each('--lock', options.lock),
      ...each('--since', options.since),
      ...each('--translation', options.translation),
      ...each('--clause', options.clause),
      ...each('--rule', options.ruleWords),
      ...each('--min-score', options.minScore),
    ],
  }
}
