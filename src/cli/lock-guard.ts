import {randomUUID} from 'node:crypto'
import {link, open, readdir, readFile, rename, rm} from 'node:fs/promises'
import {hostname} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'

/** After this a holder that cannot be asked (another machine) and never lets go is taken for dead. */
const longest = 10_000
const pause = 15

/** That one process alone may replace a file; it is held for as long as writing takes. */
interface Guard {
  /** Whether it is still one's own: a process that slept for long may have lost it. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}

/**
 * Waits until no other process writes `file`, and keeps others off: by a file beside it that only one can create. A
 * kill leaves it behind; it says who made it, so that the next one sees that nobody holds it and takes it away.
 *
 * @param leftover what a killed holder may have left besides
 */
export async function guardOf(file: string, leftover: string): Promise<Guard> {
  const path = `${file}.guard`
  const mine = JSON.stringify({pid: process.pid, host: hostname(), token: randomUUID()})
  const seen = {held: '', since: 0}
  for (;;) {
    if (await create(path, mine)) break
    const held = await textAt(path)
    if (held === undefined) continue
    if (held !== seen.held) Object.assign(seen, {held, since: performance.now()})
    if (isDead(held) || performance.now() - seen.since > longest) await takeAway(path, held)
    else await setTimeout(pause)
  }
  await rm(leftover, {force: true})
  await sweep(path)
  const isHeld = async (): Promise<boolean> => (await textAt(path)) === mine
  return {
    isHeld,
    async release() {
      if (await isHeld()) await rm(path, {force: true})
    },
  }
}

/** False if there is one. A kill before the text is written leaves an empty guard, which only time tells to be dead. */
async function create(path: string, text: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx')
    try {
      await handle.writeFile(text)
    } catch (error) {
      // On a full disk; left empty it would keep the next one waiting.
      await rm(path, {force: true})
      throw error
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Moved aside first: should another have taken it over meanwhile, it gets its own back. */
async function takeAway(path: string, held: string): Promise<void> {
  const aside = `${path}.${process.pid}`
  try {
    await rename(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if ((await textAt(aside)) !== held) await link(aside, path).catch(() => {})
  await rm(aside, {force: true})
}

/** Takes away what was moved aside by those that were killed before they could. */
async function sweep(path: string): Promise<void> {
  const [folder, start] = [dirname(path), `${basename(path)}.`]
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(start) ? name.slice(start.length) : ''
    if (/^\d+$/.test(pid) && !isAlive(Number(pid))) await rm(join(folder, name), {force: true})
  }
}

async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Whether the holder is known to be gone: a process of this machine that is no more. */
function isDead(held: string): boolean {
  try {
    const {pid, host} = JSON.parse(held) as {pid: number; host: string}
    return host === hostname() && !isAlive(pid)
  } catch {
    return false // it is being written
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
