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
