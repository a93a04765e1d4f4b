import {digitsOnly, type NumberLexicon, names, table} from '../numbers.ts'
import {spelledReader} from '../spelled.ts'

/** Words as in the rules that spell numbers out in Unicode CLDR 48 (rbnf/vi); what may be another word counts before a counter. */
const spelled = spelledReader({
  digits: {
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  },
  scales: {mười: 10, mươi: 10, trăm: 100, nghìn: 1000, ngàn: 1000, triệu: 1e6, tỷ: 1e9, tỉ: 1e9},
  fillers: ['linh', 'lẻ'],
  between: '\\s+',
  isNumber: ({text, start, end, words}) => {
    if (/\p{L}|\d[\d.,]*\s+$/u.test(text[start - 1] ?? '') || /\p{L}/u.test(text[end] ?? '')) return false
    if (
      /(?<!\p{L})(?:thứ|tháng)\s+$/iu.test(text.slice(Math.max(0, start - 8), start)) ||
      words[0] === 'lẻ' ||
      words[0] === 'linh'
    )
      return false
    // `mười năm` is ten years; five behind ten is `lăm`.
    if (words.length > 1)
      return (
        words.at(-1) !== 'năm' && words.some((word) => /^(?:mười|mươi|trăm|nghìn|ngàn|triệu)$/.test(word))
      )
    return (
      /^(?:hai|bốn|sáu|bảy|tám|mười)$/.test(words[0]!) ||
      (/^(?:ba|năm|chín)$/.test(words[0]!) &&
        /^\s+(?:ngày|tháng|năm|tuần|giờ|phút|lần|triệu|phần|sổ|bản|cuốn|người|chiếc|bộ)(?!\p{L})/u.test(
          text.slice(end, end + 9),
        ))
    )
  },
})

export const numbers = (): NumberLexicon => ({
  around: {
    and: 'và|hoặc',
    to: 'đến|tới',
    orMore: 'trở lên|hoặc nhiều hơn',
    orLess: 'trở xuống|hoặc ít hơn',
  },
  ...digitsOnly,
  multipliers: table('nghìn|ngàn=1e3 triệu=1e6 tỷ|tỉ=1e9'),
  // `thứ tám`, and `năm điểm`: most are other words as well.
  weak: table('một|nhất=1 hai|nhì=2 ba=3 bốn|tư=4 năm=5 sáu=6 bảy=7 tám=8 chín=9 mười=10'),
  // The month of a date stands behind its word: `ngày 29 tháng 9 năm 2018`.
  shares: {tháng: 'month'},
  units: names(
    'năm=year tháng=month tuần=week ngày=day giờ=hour phút=minute đồng=vnd mét=metre lít=litre ki-lô-gam=kilogram',
  ),
  phrases: {'phần trăm': 'percent', 'phần nghìn': 'permille', 'đô la': 'usd'},
  months: [],
  above: /(?:^|\s)(?:hơn|trên|ít nhất|tối thiểu|không dưới)\s*$/iu,
  below: /(?:^|\s)(?:dưới|tối đa|không quá|nhiều nhất|trong vòng)\s*$/iu,
  commaIsDecimal: true,
  spelled,
})
