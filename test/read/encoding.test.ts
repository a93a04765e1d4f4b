import {execFileSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {decode} from '../../src/format/index.ts'

const german = '1. Die Behörde prüft größere Flöße.\n2. Für kleine Kähne gilt § 3 nicht.\n'
const russian = '1. Закон регулирует лодки.\n2. Реестр является публичным.\n'
const chinese = '第一条　船舶应当登记，并按照规定缴纳费用。\n第二条　名册公开，任何人都可以查阅。\n'
const japanese = '第一条　船舶は、登録しなければならない。\n第二条　登録簿は、公開する。\n'
const korean = '제1조 이 법은 선박에 적용한다.\n제2조 선박의 소유자는 선박을 등록하여야 한다.\n'

const iconv = (text: string, encoding: string): Uint8Array =>
  execFileSync('iconv', ['-f', 'utf-8', '-t', encoding], {input: text})

test.each([
  ['windows-1252', german],
  ['windows-1252', '1. Die Behörde prüft.\n2. Für Kähne gilt nichts.\n'],
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['gb18030', chinese],
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['euc-kr', korean],
])('%s is named where it is likely', (encoding, text) => {
  expect(() => decode(iconv(text, encoding), 'a.txt')).toThrow(
    `save the file as UTF-8 (it looks like ${encoding})`,
  )
})

test('an encoding is named where its characters stand behind pages of plain letters, or are quotes and dashes alone', () => {
  const plain = '1. Boats of every kind are entered.\n'.repeat(3000)
  for (const text of [`${plain}2. “Boat” – a vessel.\n`, `${plain.replaceAll('\n', ' ')}“Boat” – a vessel.`])
    expect(() => decode(iconv(text, 'windows-1252'), 'a.txt')).toThrow('(it looks like windows-1252)')
})

test('one odd byte says nothing of the encoding', () => {
  expect(() => decode(new Uint8Array([0x31, 0x2e, 0x20, 0xfc, 0x0a]), 'a.txt')).toThrow(
    /save the file as UTF-8$/,
  )
})

test('an encoding that is named goes before all but a byte order mark', () => {
  expect(decode(iconv(german, 'windows-1252'), 'a.txt', 'latin1')).toBe(german)
  expect(decode(iconv('„1“ – €', 'windows-1252'), 'a.txt', 'windows-1252')).toBe('„1“ – €')
  expect(decode(iconv(`\ufeff${russian}`, 'utf-16le'), 'a.txt', 'koi8-r')).toBe(`\ufeff${russian}`)
  expect(() => decode(iconv(german, 'windows-1252'), 'a.txt', 'gb18030')).toThrow('`a.txt` is not GB18030')
})
