import {digitsOnly, type NumberLexicon, names, table} from '../numbers.ts'
import {type Spelled, spelledReader} from '../spelled.ts'

/** Words as in the rules that spell numbers out in Unicode CLDR 48 (rbnf/ko); what may be another word counts before a counter. */
const words = spelledReader({
  digits: {
    일: 1,
    이: 2,
    삼: 3,
    사: 4,
    오: 5,
    육: 6,
    칠: 7,
    팔: 8,
    구: 9,
    한: 1,
    하나: 1,
    두: 2,
    둘: 2,
    세: 3,
    셋: 3,
    네: 4,
    넷: 4,
    다섯: 5,
    여섯: 6,
    일곱: 7,
    여덟: 8,
    아홉: 9,
  },
  scales: {십: 10, 백: 100, 천: 1000, 만: 1e4, 억: 1e8},
  tens: {열: 10, 스물: 20, 스무: 20, 서른: 30, 마흔: 40, 쉰: 50, 예순: 60, 일흔: 70, 여든: 80, 아흔: 90},
  // 일억 이천만: a blank may stand where a scale of ten thousand ends.
  between: '(?:(?<=[만억])\\s)?',
  isNumber: ({text, start, end, words}) => {
    const word = words.join('')
    if (/[\p{Script=Hangul}\d]/u.test(text[start - 1] ?? '') || /^[한일]$/.test(word)) return false
    // 이 일: this work. 일이 일어나다, 한두: digits in a row are other words, or one or two.
    if (word === '이' && /^\s일/.test(text.slice(end, end + 2))) return false
    if (word.length > 1 && /^[일이삼사오육칠팔구한두세네]+$/.test(word)) return false
    const behind = text.slice(end, end + 5)
    // 사회, 천명, 오차: of one syllable with a counter glued to it, most are other words.
    if (word.length === 1 && !/^\s/.test(behind)) return /^(?:년|개월|퍼센트|%)/.test(behind)
    return /^\s?(?:개|명|일|년|월|원|회|차|배|인|시간|주|퍼센트|%|대|척|톤|장|권|호|건|가지|분|사람|달|살)/.test(
      behind,
    )
  },
})

const figures =
  /(?<whole>\d+)분의\s?(?<part>\d+)|(?<scaled>\d[\d,]*(?:[십백천]?[만억조]|[백천])(?:\s?\d[\d,]*(?:[십백천]?[만억조]|[백천]))*(?:\s?\d[\d,]*)?)(?:(?<=[만억])|(?=\s?(?:원|명|개|건|회|달러|유로|파운드|엔|위안)))/g
const scaleOf: Record<string, number> = {십: 10, 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12}

/** `100분의 12`, 12 of 100; `1억 2천만원`, figures before words for powers of ten. */
function spelled(text: string): Spelled[] {
  const found = [...text.matchAll(figures)].map(({0: form, index, groups}): Spelled => {
    const {whole, part, scaled} = groups!
    const base = {start: index!, end: index! + form.length}
    if (!whole) return {...base, value: readScaled(scaled!), isPercent: false}
    const isPercent = whole === '100'
    return {...base, value: isPercent ? Number(part) : Number(part) / Number(whole), isPercent}
  })
  const others = words(text).filter(
    ({start, end}) => !found.some((each) => start < each.end && each.start < end),
  )
  return [...found, ...others].sort((a, b) => a.start - b.start)
}

/** `1억 2천만` → 120000000. */
function readScaled(form: string): number {
  let sum = 0
  for (const [, digits, scale] of form.matchAll(/(\d[\d,]*)([십백천만억조]*)/g)) {
    sum += [...scale!].reduce(
      (product, each) => product * scaleOf[each]!,
      Number(digits!.replaceAll(',', '')),
    )
  }
  return sum
}

export const numbers = (): NumberLexicon => ({
  ...digitsOnly,
  units: names('퍼센트=percent 년=year 개월|달=month 주=week 일=day 시간=hour 원=krw 달러=usd 유로=eur'),
  openUnits: true,
  months: [],
  // `오후 7시 30분`.
  clock:
    /(?:(?<=(?<late>오후|저녁|밤)\s?)|(?<=(?<early>오전|새벽|아침)\s?)|)(?<hour>\d{1,2})시(?!간)(?:\s?(?<minute>\d{1,2})분)?/uy,
  // Before a noun that no counter parts from it: 세 구조.
  weak: table('두|둘=2 세|셋=3 네|넷=4 다섯=5 여섯=6 일곱=7 여덟=8 아홉=9 열=10'),
  either: {한두: [1, 2], 두세: [2, 3], 서너: [3, 4]},
  above: /(?:최소|적어도)\s*$/u,
  below: /(?:최대|늦어도)\s*$/u,
  commaIsDecimal: false,
  // `2차적 저작물`: secondary; `제 3자`: a third party.
  kinds: /[12]차(?=적|\s*저작)|(?<=제\s?)3자(?!리)/uy,
  spelled,
})
