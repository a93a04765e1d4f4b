/** What the codes of the font Symbol show, from 21 and from A0 on; blank is a piece of a sign: ISO 32000-2, D.5. */
const low = '!∀#∃%&∋()*+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~'
const high = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫'

/**
 * What a `w:sym` shows: `≥` of the font Symbol, whose codes may stand in the private area, F0B3 for B3 (ISO 29500-1,
 * 17.3.3.30). Pictures of other fonts of signs say nothing as text.
 */
export function symbolText(font: string, code: number): string {
  if (Number.isNaN(code) || code > 0x10ffff) return ''
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  if (font.toLowerCase() !== 'symbol') return isPrivate ? '' : String.fromCodePoint(code)
  const own = isPrivate ? code - 0xf000 : code
  if (own > 0xff) return isPrivate ? '' : String.fromCodePoint(code)
  return ((own >= 0xa0 ? high[own - 0xa0] : low[own - 0x21]) ?? '').trim()
}
