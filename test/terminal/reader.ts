import {type ChildProcessWithoutNullStreams, execFileSync, spawn} from 'node:child_process'
import {readlinkSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach} from 'vitest'
import {root} from '../cli/run.ts'
import {quote, withoutEscapes} from './pty.ts'

const program = join(root, 'bin/clausediff.js')

/** A reader in front of `clausediff review` on a terminal of 80 × 24 without colour. */
export class Reader {
  private screen = ''
  private readonly child: ChildProcessWithoutNullStreams
  readonly ended: Promise<number | null>

  constructor(folder: string, env: NodeJS.ProcessEnv = {}) {
    const {CI: _, ...rest} = process.env
    this.child = spawn(
      'script',
      ['-qec', `stty rows 24 cols 80; exec ${quote(['node', program, 'review'])}`, '/dev/null'],
      {
        cwd: folder,
        env: {
          ...rest,
          TERM: 'xterm',
          NO_COLOR: '1',
          XDG_STATE_HOME: join(folder, '.state'),
          USER: 'T',
          ...env,
        },
        detached: true,
      },
    )
    this.child.stdin.on('error', () => {})
    this.child.stdout.on('data', (chunk: Buffer) => {
      this.screen += chunk.toString('latin1')
    })
    this.ended = new Promise((resolve) => this.child.on('close', resolve))
    running.push(this)
  }

  /** Waits for a screen that says something, and gives it. */
  async sees(what: RegExp): Promise<string> {
    for (let waited = 0; waited < 120_000; waited += 50) {
      const shown = withoutEscapes(Buffer.from(this.screen, 'latin1').toString('utf8')).replaceAll(
        '\r\n',
        '\n',
      )
      if (what.test(shown)) return shown
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`never saw ${what}: ${this.screen}`)
  }

  /** Types a key; what was on the screen before is gone. */
  type(key: string): void {
    this.screen = ''
    this.child.stdin.write(key)
  }

  /** Gives the terminal another width; what was on the screen before is gone. */
  async resize(columns: number): Promise<void> {
    const [program] = execFileSync('pgrep', ['-P', String(this.child.pid)], {encoding: 'utf8'}).split('\n')
    this.screen = ''
    execFileSync('stty', ['-F', readlinkSync(`/proc/${program}/fd/0`), 'cols', String(columns)])
  }

  kill(): void {
    try {
      process.kill(-this.child.pid!, 'SIGKILL')
    } catch {
      // It is over.
    }
  }
}

const running: Reader[] = []
afterEach(() => {
  for (const reader of running.splice(0)) reader.kill()
})
