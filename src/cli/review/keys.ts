import type {IO} from '../io.ts'
import {tendTerminal} from '../tend-terminal.ts'

/** Keys as they are typed, one at a time. */
export interface Keyboard {
  /** The next key; undefined at the end of input. */
  next(): Promise<string | undefined>
  /** Gives the terminal to another program meanwhile. */
  lend<Result>(work: () => Promise<Result>): Promise<Result>
  close(): void
}

type Terminal = IO['stdin'] & {setRawMode?(raw: boolean): unknown}

/** What stands for a key where the terminal got another size. */
export const resized = 'resize'

/** What sends more than one byte; everything else is a character. */
const sequences: Record<string, string> = {
  '\u001b[C': 'n',
  '\u001b[B': 'n',
  '\u001b[D': 'b',
  '\u001b[A': 'b',
  '\r': 'n',
  ' ': 'n',
  '\u0003': 'q',
  '\u0004': 'q',
}

export function openKeyboard({stdin, stdout}: {stdin: Terminal; stdout: IO['stdout']}): Keyboard {
  const typed: string[] = []
  let wake: (() => void) | undefined
  let isOver = false
  let leave = (): void => {}
  const read = (chunk: Buffer | string): void => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: keys are control sequences
    for (const [key] of String(chunk).matchAll(/\u001b\[[0-9;]*[A-Za-z~]|./gsu))
      typed.push(sequences[key] ?? key)
    wake?.()
  }
  const end = (): void => {
    isOver = true
    wake?.()
  }
  const resize = (): void => {
    typed.push(resized)
    wake?.()
  }
  const start = (): void => {
    leave = tendTerminal({stdin})
    stdin.setRawMode?.(true)
    stdout.on('resize', resize)
    stdin.on('data', read)
    stdin.on('end', end)
    stdin.resume()
  }
  const stop = (): void => {
    stdin.setRawMode?.(false)
    leave()
    stdout.off('resize', resize)
    stdin.off('data', read)
    stdin.off('end', end)
    stdin.pause()
  }
  start()
  return {
    async next() {
      while (typed.length === 0 && !isOver) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        wake = undefined
      }
      return typed.shift()
    },
    async lend(work) {
      stop()
      try {
        return await work()
      } finally {
        start()
      }
    },
    close: stop,
  }
}
