import {once} from '../../once.ts'

/** By the polynomial of ZIP and PNG, a byte at a time. */
const table = once(() =>
  Uint32Array.from({length: 256}, (_, byte) => {
    let sum = byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
    return sum
  }),
)

/** The check sum that ZIP archives have of each part. */
export function crc32(bytes: Uint8Array): number {
  const sums = table()
  let sum = 0xffffffff
  for (let i = 0; i < bytes.length; i++) sum = (sum >>> 8) ^ sums[(sum ^ bytes[i]!) & 0xff]!
  return ~sum >>> 0
}
