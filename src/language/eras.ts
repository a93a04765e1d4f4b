/**
 * Eras whose years are counted from another one than ours, before their year: what to add to it. Thailand's by its Calendar
 * Act (2483), Korea's Dangun era by its Act on Chronology (1948), Japan's by its Era Name Act (1979), in Latin letters.
 */
const eras: readonly (readonly [names: string, add: number, least?: number])[] = [
  ['พ\\.?\\s?ศ\\.?|พุทธศักราช|ພ\\.?\\s?ສ\\.?|ព\\.?\\s?ស\\.?|B\\.\\s?E\\.|Buddhist Era', -543],
  // A year behind a Thai month is one of the Buddhist era, unless it would be one of the Middle Ages.
  [
    '(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม)(?=\\s*$)',
    -543,
    2300,
  ],
  ['단기', -2333],
  ['Reiwa', 2018],
  ['Heisei', 1988],
  ['Sh[oōô]wa', 1925],
  ['Taish[oōô]', 1911],
  ['Meiji', 1867],
  ['Minguo', 1911],
]
let expression: RegExp | undefined

/** What a year behind these words is counted from: 2018 behind `Reiwa`; 0 behind all else. */
export function eraBefore(before: string, year: number): number {
  expression ??= new RegExp(`(?<!\\p{L})(?:${eras.map(([names]) => `(${names})`).join('|')})\\s*$`, 'u')
  const found = expression.exec(before)
  if (!found) return 0
  const [, add, least = 0] = eras[found.slice(1).findIndex((name) => name !== undefined)]!
  return year >= least ? add : 0
}
