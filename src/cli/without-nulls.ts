import {Transform} from 'node:stream'

/**
 * Lines of JSON-RPC in which `params: null`, and `arguments: null` of a tool, are left out. Clients write them for what has none; the protocol
 * knows neither, and the library behind this (2.4) answers such a request never: who sent it waits until the time is up. All other bytes
 * pass as they are.
 */
export function withoutNulls(): Transform {
  let held: Buffer[] = []
  const flush = (): Buffer => {
    const line = Buffer.concat(held)
    held = []
    return line.includes('null') ? mended(line) : line
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let from = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        held.push(chunk.subarray(from, end + 1))
        from = end + 1
        this.push(flush())
      }
      held.push(chunk.subarray(from))
      done()
    },
    flush(done) {
      this.push(flush())
      done()
    },
  })
}

interface Request {
  method?: unknown
  params?: {arguments?: unknown} | null
}

function mended(line: Buffer): Buffer {
  let request: Request | null
  try {
    request = JSON.parse(line.toString('utf8')) as Request | null
  } catch {
    return line
  }
  if (typeof request?.method !== 'string') return line
  if (request.params === null) delete request.params
  else if (request.method === 'tools/call' && request.params?.arguments === null)
    delete request.params.arguments
  else return line
  return Buffer.from(`${JSON.stringify(request)}\n`)
}
