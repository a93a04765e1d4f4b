import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join, resolve} from 'node:path'
import {root} from '../cli/run.ts'

const block = /```console\n(.*?)```/gs

/**
 * Runs the commands of a page's \`\`\`console blocks, those behind `$ `, one after the other as in one
 * terminal of 80 columns, and puts what they print on stdout in place of what stands under them. Lines that
 * end with `\` go on.
 *
 * @param folder where the reader is at the top of the page
 * @returns the page as it ought to be
 */
export function replay(page: string, folder: string): string {
  const session = {folder}
  return page.replaceAll(block, (_, body: string) => {
    const commands = body
      .replaceAll('\\\n', '\\\u0000')
      .split('\n')
      .filter((line) => line.startsWith('$ '))
      .map((line) => line.slice(2).replaceAll('\\\u0000', '\\\n'))
    return `\`\`\`console\n${commands.map((command) => `$ ${command}\n${run(command, session)}`).join('')}\`\`\``
  })
}

function run(command: string, session: {folder: string}): string {
  const into = /^cd (\S+)$/.exec(command)?.[1]
  if (into !== undefined) {
    session.folder = resolve(session.folder, into)
    return ''
  }
  try {
    return execFileSync('bash', ['-c', command], {
      cwd: session.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {PATH: `${commandFolder()}${delimiter}${process.env.PATH}`, HOME: session.folder},
    })
  } catch (error) {
    // A command that finds something exits with 1: that is no failure of the page.
    const {stdout, status} = error as {stdout: string; status: number | null}
    if (status === 1) return stdout
    throw error
  }
}

let shims: string | undefined

/** A folder with an `npx` for which `clausediff` is this one. */
function commandFolder(): string {
  if (shims === undefined) {
    shims = mkdtempSync(join(tmpdir(), 'clausediff-bin-'))
    mkdirSync(shims, {recursive: true})
    const program = join(root, 'bin/clausediff.js')
    writeFileSync(
      join(shims, 'npx'),
      `#!/bin/sh\n[ "$1" = clausediff ] || exit 127\nshift\nexec node '${program}' "$@"\n`,
    )
    chmodSync(join(shims, 'npx'), 0o755)
  }
  return shims
}
