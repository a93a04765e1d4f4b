import {once} from '../../once.ts'
import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

const {cardinals, ordinals, multipliers} = numberWords
const hundreds =
  'sata|sataa|sadan|sadassa|sadasta|sataan|sadalla|sadalle|sadalta|sadaksi|satana|sadat|satoja|satojen'
const parts = once(() => {
  const small = table(cardinals)
  const counted = table(ordinals)
  const forms: Record<string, number> = {
    ...table(`${hundreds}=100`),
    ...table(multipliers.trim().split(/\s+/)[0]!),
    toista: 0,
  }
  const words = Object.keys({...small, ...counted, ...forms})
    .sort((a, b) => b.length - a.length)
    // `neljäsataa` is 400, not the fourth of something, and `neljätoista` 14.
    .map((word) => (word.endsWith('s') ? `${word}(?!ata)` : word.endsWith('t') ? `${word}(?!oista)` : word))
  return {small, counted, forms, part: new RegExp(`(?:${words.join('|')})`, 'y')}
})

/** `kaksikymmentäyksi`, `kolmellatoista`, `viisisataa`: every part has the case of the whole. */
function compound(word: string): {value: number; ordinal: boolean} | undefined {
  if (!/toista|kymme|sa[td]a|tuha[nt]/.test(word)) return undefined
  const {small, counted, forms, part} = parts()
  let [total, current, isOrdinal] = [0, 0, false]
  part.lastIndex = 0
  for (let at = 0; at < word.length; at = part.lastIndex) {
    const form = part.exec(word)?.[0]
    if (form === undefined) return undefined
    const scale = forms[form]
    const value = small[form] ?? counted[form] ?? 0
    isOrdinal ||= small[form] === undefined && scale === undefined
    if (form === 'toista') current += 10
    else if (scale === 1000) [total, current] = [total + Math.max(1, current) * 1000, 0]
    else if (scale === 100) [total, current] = [total + Math.max(1, current) * 100, 0]
    else if (value === 10 && current > 0) [total, current] = [total + current * 10, 0]
    else current += value
  }
  return {value: total + current, ordinal: isOrdinal}
}

const months = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'

/** CLDR's words, and by hand what it leaves out: compounds, cases of units, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      and: 'ja|tai',
      orMore: 'tai enemmän',
      orLess: 'tai vähemmän',
    },
    andHalf: /\s+ja\s+puoli(?!\p{L})/iuy,
    multipliers: `${hundreds}=100 milj=1e6 mrd=1e9`,
    bareMultipliers: true,
    compound,
    months: months
      .split(' ')
      .map((name) => `${name}kuu|${name}kuuta|${name}kuun|${name}kuussa|${name}kuusta|${name}kuuhun`),
    denominators: table(
      'kolmasosa|kolmasosaa|kolmannes|kolmannesta=3 neljäsosa|neljäsosaa|neljännes|neljännestä=4 viidesosa|viidesosaa|viidennes|viidennestä=5 kymmenesosa|kymmenesosaa=10',
    ),
    // `kolmas osapuoli`, `kolmas maa`.
    // `toista puolta` is the other half, `voi sataa` may rain, `kymmenet tuhannet` are many.
    kinds:
      /toista(?=\s+\p{L})|(?<=(?:voi|saattaa|alkaa|alkoi|ei) )sataa(?!\p{L})|kymmen(?:et|iä|ien|iin|issä|istä)(?=\s+tuhan)|kolma\p{L}*(?=\s+(?:osapuol|henkilö|maa|mai|valtio|tah)\p{L}*)/iuy,
    either: {
      puoli: [0.5],
      puolet: [0.5],
      puolen: [0.5],
      puolta: [0.5],
      puolitoista: [1.5],
      puolentoista: [1.5],
      puoltatoista: [1.5],
    },
    weak: 'molemmat|molempien|molempia|kumpikin|kaksinkertainen|kaksinkertaisen=2',
    // `toinen` is the other as well; `kymmenen` stands in compounds.
    units:
      'prosenteilla|prosentissa|prosentista|prosentiksi|prosentteja|prosentti|prosenttia|prosentin|prosentilla|prosenttiin=percent promille|promillea=permille vuosi|vuotta|vuoden|vuodessa|vuodeksi=year kuukausi|kuukautta|kuukauden|kuukaudessa=month viikko|viikkoa|viikon|viikossa=week päivä|päivää|päivän|päivässä|vuorokausi|vuorokautta|vuorokauden=day tunti|tuntia|tunnin|tunnissa=hour minuutti|minuuttia|minuutin=minute euro|euroa|euron|eurolla=eur dollari|dollaria|dollarin=usd punta|puntaa|punnan|punnalla|punnaksi|punnasta=pound kruunu|kruunua|kruunun=crown',
    above: /(?:^|\s)(?:yli|enemmän kuin|vähintään|ainakin)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:alle|vähemmän kuin|enintään|korkeintaan|viimeistään)\s*(?:\S+\s)?$/iu,
  })
