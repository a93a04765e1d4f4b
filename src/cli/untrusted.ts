import {InputError} from '../failure.ts'

/**
 * What to do where git reads nothing of a repository because another user owns it, as in containers of CI; undefined where
 * it failed for another reason. Git names the setting that trusts it, in whatever language it speaks.
 *
 * @param error what running git threw
 * @param option that needs the repository
 */
export function untrusted(error: unknown, option: string): InputError | undefined {
  const [, folder] = /safe\.directory\s+(.+)/.exec(String((error as {stderr?: unknown}).stderr ?? '')) ?? []
  return folder === undefined
    ? undefined
    : new InputError(
        `another user owns the repository that ${option} needs, so that git reads nothing of it: \`git config --global --add safe.directory ${folder.trim()}\` if you trust it`,
      )
}
