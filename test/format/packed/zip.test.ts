import {strToU8, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {read} from '../../../src/format/index.ts'
import {openPackage} from '../../../src/format/office/zip.ts'
import {p, wordFile} from './word-file.ts'

const lineOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await read(bytes, 'law.docx')
    return 'read'
  } catch (error) {
    return (error as Error).message
  }
}

test('a damaged package is refused, whichever of its bytes is another one', async () => {
  const whole = wordFile({body: p('1. Report within 10 days.')})
  expect(await lineOf(whole)).toBe('read')
  let harmless = 0
  for (let at = 0; at < whole.length; at++) {
    const other = whole.slice()
    other[at] = other[at]! ^ 0x10
    const line = await lineOf(other)
    if (line === 'read') {
      harmless++
      const [document] = await read(other, 'law.docx')
      expect(document!.value).toBe('1. Report within 10 days.')
    } else expect(line, String(at)).toMatch(/^`law\.docx` [^\n]+$/)
  }
  // Times, versions, attributes and the names of parts that may be missing.
  expect(harmless).toBeLessThan(whole.length * 0.6)
})

test('a package that is cut off is refused', async () => {
  const whole = wordFile({body: p('1. Report within 10 days.')})
  expect(await lineOf(whole.slice(0, -30))).toBe(
    '`law.docx` is damaged: its list of parts is missing, as where a download broke off; get it again from where it came',
  )
})

test('what the parts come to is looked at before any is unpacked; what is not read does not count', () => {
  const big = new Uint8Array(65 * 1024 * 1024)
  const bytes = zipSync({'a.bin': big, 'b.txt': strToU8('text')})
  expect(bytes.length).toBeLessThan(100_000)
  const opened = openPackage(bytes, 'law.docx')
  expect(opened.names).toEqual(['a.bin', 'b.txt'])
  expect(opened.text('b.txt')).toBe('text')
  expect(() => opened.bytes('a.bin')).toThrow(
    '`law.docx` unpacks to more than 64 MiB: expected the text of a translation, or `--max-unpacked MiB`',
  )
  expect(openPackage(bytes, 'law.docx', 66 * 1024 * 1024).bytes('a.bin')).toHaveLength(big.length)
  expect(opened.bytes('../b.txt')).toBeUndefined()
})

test('a reading may allow more, or less', async () => {
  const large = wordFile({body: `${p('One.') + '<!--'.padEnd(3 * 1024 * 1024, 'x')}-->`})
  const [document] = await read(large, 'law.docx', {}, {maxUnpacked: 4})
  expect(document!.value).toBe('One.')
  await expect(read(large, 'law.docx', {}, {maxUnpacked: 2})).rejects.toThrow('unpacks to more than 2 MiB')
})

test('entities are not resolved, and depth is bounded', async () => {
  const bomb = '<!DOCTYPE w [<!ENTITY a "aaaa">]>'
  const plain = zipSync({'word/document.xml': strToU8(`${bomb}<w>&a;</w>`)})
  expect(await lineOf(plain)).toMatch(
    /^`law\.docx` is damaged: its part `word\/document\.xml` is no XML, line 1/,
  )
  const deep = zipSync({'word/document.xml': strToU8('<a>'.repeat(2000) + '</a>'.repeat(2000))})
  expect(await lineOf(deep)).toBe(
    '`law.docx` is nested too deep: expected at most 512 elements in each other',
  )
})
