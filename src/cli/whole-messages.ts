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
  let held: Buffer[] = []
  let length = 0
  /** Bytes that are needed before there is anything to look for. */
  let needed = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      held.push(chunk)
      length += chunk.length
      // A long message comes in thousands of pieces, which are joined once.
      if (length >= needed) {
        const {rest, missing} = takeWhole(
          held.length === 1 ? chunk : Buffer.concat(held, length),
          (message) => this.push(message),
        )
        held = [rest]
        length = rest.length
        needed = length + missing
      }
      done()
    },
  })
}

/** Gives away all messages that are whole; what is left begins with no whole one, and lacks some bytes. */
function takeWhole(bytes: Buffer, take: (message: Buffer) => void): {rest: Buffer; missing: number} {
  let rest = bytes
  for (;;) {
    const end = rest.indexOf(headEnd)
    if (end < 0) {
      // No head is longer: what came before its last bytes begins none.
      return {rest: rest.subarray(Math.max(0, rest.length - longestHead)), missing: 1}
    }
    const start = end + headEnd.length
    const found = headIn(rest.subarray(Math.max(0, end - longestHead), end).toString('latin1'))
    if (!found) {
      rest = rest.subarray(start)
      continue
    }
    const whole = start + found.length
    if (rest.length < whole) return {rest, missing: whole - rest.length}
    take(rest.subarray(Math.max(0, end - longestHead) + found.at, whole))
    rest = rest.subarray(whole)
  }
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
