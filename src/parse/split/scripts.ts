/** Scripts by ranges of code units, as the blocks of Unicode have them; Han and kana are apart, since Japanese has both. */
const ranges: readonly [first: number, last: number, script: string][] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xc0, 0x24f, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x530, 0x58f, 'Armn'],
  [0x590, 0x5ff, 'Hebr'],
  [0x600, 0x77f, 'Arab'],
  [0x900, 0x97f, 'Deva'],
  [0x980, 0x9ff, 'Beng'],
  [0xb80, 0xbff, 'Taml'],
  [0xc00, 0xc7f, 'Telu'],
  [0xe00, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Laoo'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1200, 0x137f, 'Ethi'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7af, 'Hang'],
  [0xf900, 0xfaff, 'Hani'],
]

/** How many letters of a text belong to each script. */
function lettersByScript(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const range = ranges.find(([first, last]) => code >= first && code <= last)
    if (range) counts.set(range[2], (counts.get(range[2]) ?? 0) + 1)
  }
  return counts
}

/** The script that most letters of a text belong to, by ISO 15924; undefined where it has no letter. A line with kana is Japanese. */
export function scriptOfLine(text: string): string | undefined {
  const counts = lettersByScript(text)
  const kana = counts.get('Kana') ?? 0
  if (kana > 0 && kana + (counts.get('Hani') ?? 0) >= (counts.get('Latn') ?? 0)) return 'Jpan'
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
