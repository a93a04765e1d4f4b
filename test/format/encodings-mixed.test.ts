import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'

const german = '1. Der Käufer zahlt.\n'
const latin = Uint8Array.from(german, (letter) => letter.charCodeAt(0))
const utf8 = new TextEncoder().encode(german)
const valueRead = async (bytes: Uint8Array, encoding: string): Promise<string> =>
  (await read(bytes, 'a.txt', {}, {encoding}))[0]!.value

test('an encoding that is asked for goes for the texts that are not in UTF-8', async () => {
  expect(await valueRead(latin, 'windows-1252')).toBe(german)
  expect(await valueRead(utf8, 'windows-1252')).toBe(german)
  expect(await valueRead(utf8, 'koi8-r')).toBe(german)
  const chinese = '一、甲方应当支付。\n'
  expect(await valueRead(new TextEncoder().encode(chinese), 'gb18030')).toBe(chinese)
})

test('a short text of two bytes a character is no UTF-8 by chance', async () => {
  // 脛 in gb18030 is ä in UTF-8.
  expect(await valueRead(Uint8Array.from([0x31, 0x2e, 0x20, 0xc4, 0xa4]), 'gb18030')).toBe('1. 膜')
  const wide = new Uint8Array(new Uint16Array(Array.from('1. a b', (letter) => letter.charCodeAt(0))).buffer)
  expect(await valueRead(wide, 'utf-16le')).toBe('1. a b')
})
