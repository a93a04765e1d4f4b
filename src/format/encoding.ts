/** Each with characters that are frequent in its languages, and rare where it is the wrong one. */
type Encodings = readonly [string, RegExp][]

/** Two bytes a character. */
const wide: Encodings = [
  [
    'gb18030',
    /[的一是不了在人有我他这中大来上国和地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实条款应当须由与被按照第章三二十]/gu,
  ],
  [
    'big5',
    /[的一是不了在人有我他這中大來上國和地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實條款應須由與被按照第章三二十]/gu,
  ],
  ['shift_jis', /[\u3041-\u3096\u30a1-\u30fc、。]/gu],
  ['euc-jp', /[\u3041-\u3096\u30a1-\u30fc、。]/gu],
  ['euc-kr', /[이다는을의에가하고를은한로지기도사시조제인정부있수그자나대]/gu],
]

const narrow: Encodings = [
  // Letters of Cyrillic stand beside each other; those with marks of Latin scripts mostly stand alone.
  ['windows-1251', /(?<=[А-яё])[а-яё]|[а-яё](?=[А-яё])/gu],
  ['koi8-r', /(?<=[А-яё])[а-яё]|[а-яё](?=[А-яё])/gu],
  ['windows-1252', /[àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœÀÁÂÄÇÈÉÊÍÑÓÖÚÜ§°«»‘’“”–—…·º]/gu],
]

/** A text of two-byte characters has this much of the frequent ones; in single bytes they are hardly met. */
const leastShare = 0.25
/** Fewer characters beyond ASCII prove nothing. */
const leastCharacters = 3

/** Bytes that are looked at. */
const sampleLength = 65_536

/** The encoding that bytes, which are no UTF-8, most likely have; `undefined` where none is likely. */
export function likelyEncoding(bytes: Uint8Array): string | undefined {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  // In many a text the first of them stands behind pages of plain letters.
  const sample = linesBeyond(bytes, bytes.lastIndexOf(lineEnd, first) + 1)
  return likeliest(sample, wide, leastShare) ?? likeliest(sample, narrow, leastShare * 2)
}

const lineEnd = 0x0a
/** Of a line so much is looked at before its first byte beyond ASCII. */
const before = 200

/** The lines from `start` on that have a byte beyond ASCII, up to the length of a sample. */
function linesBeyond(bytes: Uint8Array, start: number): Uint8Array {
  const sample = new Uint8Array(sampleLength)
  let length = 0
  for (let from = start; from < bytes.length && length < sampleLength; ) {
    const found = bytes.indexOf(lineEnd, from)
    const line = bytes.subarray(from, found < 0 ? bytes.length : found + 1)
    const beyond = line.findIndex((byte) => byte > 0x7f)
    if (beyond >= 0) {
      const begin = Math.max(0, beyond - before)
      const taken = line.subarray(begin, begin + sampleLength - length)
      sample.set(taken, length)
      length += taken.length
    }
    from += line.length
  }
  return sample.subarray(0, length)
}

function likeliest(bytes: Uint8Array, encodings: Encodings, least: number): string | undefined {
  let best: string | undefined
  let most = least
  for (const [name, frequent] of encodings) {
    const read = new TextDecoder(name).decode(bytes)
    const text = name === 'windows-1252' ? withWindowsSigns(read) : read
    const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0
    const share = beyond < leastCharacters ? 0 : (text.match(frequent)?.length ?? 0) / beyond
    if (share <= most) continue
    most = share
    best = name
  }
  return best
}

/** What stands from 0x80 to 0x9f in windows-1252 (encoding.spec.whatwg.org). */
const windowsSigns = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178,
]

/** Node 20 reads it as Latin-1, with control characters for quotes and dashes (github.com/nodejs/node/issues/56542). */
export const withWindowsSigns = (text: string): string =>
  text.replaceAll(/[\x80-\x9f]/g, (sign) => String.fromCharCode(windowsSigns[sign.charCodeAt(0) - 0x80]!))

/** Encodings of two bytes a character, whose texts may be UTF-8 by chance if they are short. */
const areWide = /^(?:gb|big5|shift_jis|euc-|iso-2022)/
/** So many characters beyond ASCII are UTF-8 by no chance: of two bytes of Chinese in gb18030, one pair in eight is. */
const byNoChance = 6

/**
 * Whether a text is in UTF-8, whatever encoding was asked for: the option goes for all texts, and one of two may be in UTF-8. In an encoding of
 * one byte a character no text is UTF-8 by chance (`Ã¤`).
 *
 * @param asked one of TextDecoder's names
 */
export function isUtf8AllTheSame(bytes: Uint8Array, asked: string): boolean {
  if (/^utf-/.test(asked)) return false
  const least = areWide.test(asked) ? byNoChance : 1
  let characters = 0
  for (let at = 0; at < bytes.length && characters < least; at++) if (bytes[at]! >= 0xc0) characters++
  if (characters < least) return false
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}
