import {once} from 'node:events'
import type {IO} from './io.ts'

/**
 * `less -FRX` leaves short texts alone, keeps colours and does not clear the screen. It is git's own choice, and as
 * git does, the options go by `LESS`, so that they hold for `PAGER=less`, too. Windows has no `less`.
 */
const usual = process.platform === 'win32' ? '' : 'less'

/** What the shell says of a program that is not there, or that it may not run. */
const notRun = new Set([126, 127])

/** Prints a text, through the user's pager if it goes to a terminal and is longer than that. */
export async function page(io: IO, text: string, allowed: boolean): Promise<void> {
  const rows = io.stdout.rows ?? 0
  const pager = io.env.PAGER ?? usual
  const paged = allowed && io.stdout.isTTY && pager !== '' && rows > 0 && countLines(text) >= rows
  if (!paged || !(await show(pager, text, io.env))) await write(io, text)
}

/** @returns whether the pager could be run */
async function show(pager: string, text: string, env: IO['env']): Promise<boolean> {
  const {spawn} = await import('node:child_process') // 3 ms that most runs need not spend
  // While the reader is in the pager, Ctrl-C belongs to it.
  const ignore = (): void => {}
  process.on('SIGINT', ignore)
  try {
    const child = spawn(pager, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: {LESS: 'FRX', LV: '-c', ...env},
    })
    child.stdin.on('error', () => {}) // the reader quit before the end
    child.stdin.end(text)
    const [code] = (await once(child, 'close')) as [number | null]
    return !notRun.has(code ?? 0)
  } catch {
    return false // there is no shell
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
