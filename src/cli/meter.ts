import {SingleBar} from 'cli-progress'
import type {OnProgress} from '../collate/index.ts'
import type {IO} from './io.ts'

export interface Meter {
  show: OnProgress
  /** Says that something is being done of which nobody knows how long it takes. */
  wait(what: string): void
  /** Takes it off the screen. */
  clear(): void
}

/** Work that is done sooner than this needs no bar, in milliseconds. */
const patience = 1000

/** Back to the beginning of the line, and all behind it gone (ECMA-48, EL). */
const wipe = '\r\u001b[K'

/** Documents are counted by themselves; all else goes by clauses. */
const unitOf = (what: string): string => (what === 'documents' ? '' : ' clauses')

/**
 * How far the work is, drawn over itself on stderr: at once that something is being done, and once the work has taken a
 * second a bar with clauses and time left.
 */
export function createMeter(io: Pick<IO, 'stderr'>): Meter {
  const started = Date.now()
  let bar: SingleBar | undefined
  let current = ''
  let isWaiting = false
  const clear = (): void => {
    if (isWaiting) io.stderr.write(wipe)
    isWaiting = false
    bar?.stop()
    bar = undefined
    current = ''
  }
  const wait = (what: string): void => {
    clear()
    io.stderr.write(`${what} …`)
    isWaiting = true
  }
  wait('reading')
  return {
    clear,
    wait,
    show(what, done, total) {
      if (Date.now() - started < patience) return
      if (what !== current) {
        clear()
        current = what
        bar = new SingleBar({
          stream: io.stderr,
          format: '{what}  {bar}  {value}/{total}{unit}  {eta_formatted} left',
          barsize: 24,
          barCompleteChar: '█',
          barIncompleteChar: '░',
          hideCursor: false,
          clearOnComplete: true,
          // Else a terminal whose wrapping was switched off stays so when Ctrl-C ends the work.
          linewrap: true,
          etaBuffer: 5,
        })
        bar.start(total, Math.round(done), {what, unit: unitOf(what)})
      }
      bar?.update(Math.round(done), {what, unit: unitOf(what)})
    },
  }
}
