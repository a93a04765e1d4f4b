import {once} from '../once.ts'

/** Zeros of the decimal digits of Unicode (general category Nd) in the basic plane, full width left out. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
]
/** Blocks with digits of other scripts, so that quotes, dashes and ideographs cost nothing. */
const beyondLatin =
  /[\u0660-\u0669\u06f0-\u06f9\u07c0-\u1099\u17e0-\u1819\u1946-\u1c59\ua620-\ua9f9\uaa50-\uabf9]/
const digits = once((): RegExp => /(?![\d０-９])\p{Nd}/gu)

/** A text with ASCII digits for those of other scripts, at the same offsets; those of full width stay. */
export function digitsInAscii(text: string): string {
  if (!beyondLatin.test(text)) return text
  return text.replaceAll(digits(), (digit) => {
    const code = digit.charCodeAt(0)
    const zero = zeros.findLast((each) => each <= code)
    return digit.length === 1 && zero !== undefined && code < zero + 10 ? String(code - zero) : digit
  })
}
