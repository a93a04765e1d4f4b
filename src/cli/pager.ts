import {once} from 'node:events'
import type {IO} from './io.ts'

/**
 * Prints a text, through the user's pager if it goes to a terminal and is longer than that. `less -FRX`
 * leaves short texts alone, keeps colours and does not clear the screen (git's own choice).
 */
export async function page(io: IO, text: string, allowed: boolean): Promise<void> {
  const rows = io.stdout.rows ?? 0
  const pager = io.env.PAGER ?? 'less -FRX'
  if (!allowed || !io.stdout.isTTY || pager === '' || rows === 0 || countLines(text) < rows) {
    await write(io, text)
    return
  }
  const {spawn} = await import('node:child_process')
  // While the reader is in the pager, Ctrl-C belongs to it.
  const ignore = (): void => {}
  process.on('SIGINT', ignore)
  try {
    const child = spawn(pager, {shell: true, stdio: ['pipe', 'inherit', 'inherit']})
    child.stdin.on('error', () => {}) // the reader quit before the end
    child.stdin.end(text)
    const [code] = (await once(child, 'close')) as [number | null]
    // 127: the shell found no such program.
    if (code === 127) await write(io, text)
  } finally {
    process.off('SIGINT', ignore)
  }
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Waits until the text is out, so that `process.exit` cannot cut it. */
function write(io: IO, text: string): Promise<void> {
  return new Promise((resolve) => {
    io.stdout.write(text, () => resolve())
  })
}
