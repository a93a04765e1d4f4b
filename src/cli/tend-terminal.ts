import {onExit} from 'signal-exit'
import type {IO} from './io.ts'

type Terminal = IO['stdin'] & {setRawMode?(raw: boolean): unknown}

/** Shows the cursor (DECTCEM). */
const showCursor = '\u001b[?25h'

/**
 * Sees to it that a terminal in raw mode, or one without a cursor, is as it was when a signal ends the program.
 *
 * Node itself does so for SIGINT and SIGTERM alone, and no more once anybody has listened to one of them: taking the
 * listener off leaves the system's handler in its place, not Node's (libuv `uv_tty_reset_mode` is never called).
 *
 * @returns what ends that
 */
export function tendTerminal({stdin, stdout}: {stdin: Terminal; stdout?: IO['stdout']}): () => void {
  return onExit(() => {
    try {
      stdin.setRawMode?.(false)
      if (stdout?.isTTY) stdout.write(showCursor)
    } catch {
      // The terminal is gone.
    }
  })
}
