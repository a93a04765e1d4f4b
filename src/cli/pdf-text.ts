import {spawn} from 'node:child_process'

/** A book takes seconds; what takes longer was made to. */
const longest = 60_000
/** Bytes of text that a PDF may hold. */
const most = 64 * 1024 * 1024

/**
 * The text of a PDF as `pdftotext -layout` of Poppler or Xpdf prints it; undefined where there is no such program.
 *
 * @throws Error with the name `PasswordException` for a PDF that is locked, another for one that cannot be read
 */
export function pdfText(bytes: Uint8Array): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], {timeout: longest})
    const parts: Buffer[] = []
    let [size, said] = [0, '']
    child.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve(undefined) : reject(error),
    )
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size > most) child.kill()
      else parts.push(part)
    })
    child.stderr.on('data', (part: Buffer) => {
      if (said.length < 1000) said += part.toString()
    })
    child.on('close', (status) => {
      if (status === 0 && size <= most) return resolve(Buffer.concat(parts).toString())
      const error = new Error(said || 'pdftotext failed')
      if (/password/i.test(said)) error.name = 'PasswordException'
      reject(error)
    })
    // It may have ended before it has read all.
    child.stdin.on('error', () => {})
    child.stdin.end(bytes)
  })
}
