import {execFileSync, spawn} from 'node:child_process'

/** `script` of util-linux gives a command a terminal of its own; other systems have one with other options. */
export const hasTerminal = ((): boolean => {
  try {
    return execFileSync('script', ['--version'], {encoding: 'utf8', stdio: 'pipe'}).includes('util-linux')
  } catch {
    return false
  }
})()

if (!hasTerminal) console.warn('SKIPPED: tests on a terminal need `script` of util-linux')

interface Session {
  code: number | null
  /** Both streams, as the terminal gets them, with plain line feeds. */
  output: string
}

/**
 * Runs a command of the shell on a terminal of 80 columns and 24 lines.
 *
 * @param keys what the reader types once the output ends as the first part says: `[/:$/, 'q']`
 */
export function onTerminal(
  command: string,
  {cwd, env = {}, keys}: {cwd: string; env?: NodeJS.ProcessEnv; keys?: [when: RegExp, what: string]},
): Promise<Session> {
  // Where CI is set, `accept` refuses to let a lock grow.
  const {
    CI: _ci,
    PAGER: _,
    LESS: _less,
    NO_COLOR: _colour,
    COLUMNS: _columns,
    LINES: _lines,
    ...rest
  } = process.env
  const child = spawn('script', ['-qec', `stty rows 24 cols 80; ${command}`, '/dev/null'], {
    cwd,
    env: {...rest, TERM: 'xterm', ...env},
  })
  let output = ''
  child.stdin.on('error', () => {})
  const read = (chunk: Buffer): void => {
    output += chunk.toString('latin1')
    if (keys?.[0].test(output)) child.stdin.write(keys[1])
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const text = Buffer.from(output, 'latin1').toString('utf8')
      resolve({code, output: text.replaceAll('\r\n', '\n')})
    })
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this is about
const escapes = /\u001b\[[0-9;?]*[a-zA-Z]|\u001b[=>]|\u001b\]8;;[^\u0007\u001b]*(?:\u0007|\u001b\\)/g

export function withoutEscapes(text: string): string {
  return text.replaceAll(escapes, '')
}

export function quote(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
}
