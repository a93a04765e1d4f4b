import {SingleBar} from 'cli-progress'
import type {OnProgress} from '../collate/index.ts'
import type {IO} from './io.ts'

export interface Meter {
  show: OnProgress
  /** Takes it off the screen. */
  clear(): void
}

/** Work that is done sooner than this needs no bar, in milliseconds. */
const patience = 1000

/** Back to the beginning of the line, and all behind it gone (ECMA-48, EL). */
const wipe = '\r\u001b[K'

/**
 * How far the work is, drawn over itself on stderr: at once that something is being done, and once the work has taken a
 * second a bar with clauses and time left.
 */
export function createMeter(io: Pick<IO, 'stderr'>): Meter {
  const started = Date.now()
  let bar: SingleBar | undefined
  let current = ''
  let isWaiting = true
  io.stderr.write('reading …')
  const clear = (): void => {
    if (isWaiting) io.stderr.write(wipe)
    isWaiting = false
    bar?.stop()
    bar = undefined
    current = ''
  }
  return {
    clear,
    show(what, done, total) {
      if (Date.now() - started < patience) return
      if (what !== current) {
        clear()
        current = what
        bar = new SingleBar({
          stream: io.stderr,
          format: '{what}  {bar}  {value}/{total} clauses  {eta_formatted} left',
          barsize: 24,
          barCompleteChar: '█',
          barIncompleteChar: '░',
          hideCursor: false,
          clearOnComplete: true,
          // Else a terminal whose wrapping was switched off stays so when Ctrl-C ends the work.
          linewrap: true,
          etaBuffer: 5,
        })
        bar.start(total, Math.round(done), {what})
      }
      bar?.update(Math.round(done), {what})
    },
  }
}
