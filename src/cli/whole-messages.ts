import {Transform} from 'node:stream'

const headEnd = Buffer.from('\r\n\r\n')
/** A head of the protocol: fields in any order, one of which says how many bytes come behind it. */
const head = /^(?:[\w-]+: [^\r\n]*\r\n)*?Content-Length: (\d{1,9})(?:\r\n[\w-]+: [^\r\n]*)*$/i
const longestHead = 1_000

/**
 * Lets whole messages through and leaves out what stands between them: the library gives up reading at the first head
 * that is none.
 */
export function wholeMessages(): Transform {
  let held: Buffer = Buffer.alloc(0)
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      for (;;) {
        const end = held.indexOf(headEnd)
        if (end < 0) {
          // No head is longer: what came before its last bytes begins none.
          if (held.length > longestHead) held = held.subarray(held.length - longestHead)
          break
        }
        const start = end + headEnd.length
        const found = headIn(held.subarray(0, end).toString('latin1'))
        if (!found) held = held.subarray(start)
        else if (held.length < start + found.length) break
        else {
          this.push(held.subarray(found.at, start + found.length))
          held = held.subarray(start + found.length)
        }
      }
      done()
    },
  })
}

/** The head, or one that begins behind what is none, and how many bytes it promises. */
function headIn(text: string): {at: number; length: number} | undefined {
  const starts = [
    0,
    ...[...text.matchAll(/\n|(?=Content-Length:)/gi)].map(({0: end, index}) => index + end.length),
  ]
  for (const at of starts) {
    const found = head.exec(text.slice(at))
    if (found) return {at, length: Number(found[1])}
  }
  return undefined
}
