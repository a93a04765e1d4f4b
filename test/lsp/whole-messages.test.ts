import {expect, test} from 'vitest'
import {wholeMessages} from '../../src/cli/whole-messages.ts'

/** What comes out of it, joined. */
async function through(pieces: readonly string[]): Promise<string> {
  const stream = wholeMessages()
  const out: Buffer[] = []
  stream.on('data', (chunk: Buffer) => out.push(chunk))
  for (const piece of pieces) stream.write(Buffer.from(piece, 'latin1'))
  stream.end()
  await new Promise((resolve) => stream.on('close', resolve))
  return Buffer.concat(out).toString('latin1')
}

const framed = (content: string): string => `Content-Length: ${content.length}\r\n\r\n${content}`
const messages = [framed('{"a":1}'), framed(''), framed(`{"long":"${'x'.repeat(5000)}"}`), framed('{"b":2}')]

test.each([1, 2, 7, 64, 3000, 1 << 20])('messages in pieces of %i bytes come out whole', async (size) => {
  const all = `noise\r\n\r\n${messages.join('')}Length: 3\r\n\r\n${messages[0]}`
  const pieces = Array.from({length: Math.ceil(all.length / size)}, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  )
  expect(await through(pieces)).toBe(messages.join('') + messages[0])
})

test('what has no end yet is held back', async () => {
  expect(await through([framed('{"a":1}'), 'Content-Length: 9\r\n\r\n{"b"'])).toBe(framed('{"a":1}'))
  expect(await through(['x'.repeat(5000), `\r\n${messages[0]}`])).toBe(messages[0])
})
