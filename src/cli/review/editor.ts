import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {InputError} from '../../failure.ts'
import {quoteWord} from '../../report/hint.ts'
import type {IO} from '../io.ts'

/** Opens a file at a line, in the editor that the user names, and waits until it is closed. */
export async function openEditor(env: IO['env'], file: string, line: number): Promise<void> {
  const editor = env.VISUAL || env.EDITOR || 'vi'
  // By now editors that take no `+12` are few, and those open a file of that name beside ours.
  const isCode = /\bcode\b/.test(editor)
  const words = isCode ? ['--wait', '--goto', `${file}:${line}`] : [`+${line}`, file]
  const child = spawn(`${editor} ${words.map(quoteWord).join(' ')}`, {shell: true, stdio: 'inherit'})
  const [code] = (await once(child, 'close')) as [number | null]
  if (code === 126 || code === 127)
    throw new InputError(`the editor \`${editor}\` cannot be run: set EDITOR to another`)
}
