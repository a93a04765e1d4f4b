/**
 * A mistake in what the user gave: a file, a config, an option. `cli` prints its message as one line
 * and exits with 2; everything else that is thrown is a bug of ours.
 *
 * Messages say what, where and what to do next: "`a.txt` is empty: expected a translation; give another file".
 */
export class InputError extends Error {
  override name = 'InputError'
  /** The command that helps, for who is at a terminal: its name, and what it does. */
  readonly next: {command: string; does: string} | undefined

  constructor(message: string, next?: {command: string; does: string}) {
    super(message)
    this.next = next
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'nothing can be written there',
  EFBIG: 'files may not be so large here',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left',
  ELOOP: 'it is a link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
}

/** Why a file cannot be read or written, behind "cannot be read: "; for whom a missing file is nothing else. */
export const reasonOf = (code: string | undefined): string =>
  (code === undefined ? undefined : reasons[code]) ?? code ?? 'unknown failure'

/**
 * Refuses what a caller of the library hands over by mistake, where no compiler looks: a string for a text, a promise that
 * was not awaited.
 *
 * @param does the function that was called
 * @param expected what it takes, with where that comes from
 * @throws InputError
 */
export function expectGiven(isRight: boolean, does: string, expected: string, given: unknown): void {
  if (isRight) return
  const got =
    given instanceof Promise
      ? 'a promise: `await` it first'
      : given === null || given === undefined
        ? 'nothing'
        : Array.isArray(given)
          ? 'a list'
          : `a value of type ${typeof given}`
  throw new InputError(`\`${does}\` expected ${expected}, and was given ${got}`)
}

/** Whether a value is an object that has a field of a type. */
export const hasField = (value: unknown, name: string, type: 'string' | 'object'): boolean =>
  typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[name] === type
