import type {NumberLexicon} from '../../../language/index.ts'
import {readDate} from './digits.ts'
import {readFigures, readNumeral} from './ideograph-numerals.ts'
import {currencyBefore} from './measure-names.ts'
import {shareUnits} from './measures.ts'
import {isKindAt} from './numerals.ts'
import type {Quantities, Quantity} from './quantity.ts'

const token =
  /(?:https?:\/\/|www\.)[!-~]+|(?<date>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})|(?<time>(?<![\d:])\d{1,2}:[0-5]\d(?![\d:]))|(?<code>\d+(?:\.\d+){2,}|\+?\d{1,3}(?:[ -]\d{3}){2}[ -]\d{4}(?!\d)|\d+\.\d+-\d+(?![\d.])|[A-Za-z]+-?\d[\w.-]*)|(?<digits>\d+(?:[.,]\d+)*(?:(?:[百千]?[万萬亿億兆]{1,2}|百|千)(?:\d+(?:[.,]\d+)*(?:[百千]?[万萬亿億兆]|百|千))*(?:\d+(?:[.,]\d+)*(?![\d年月日号時时]))?)?)|(?<first>(?<=令和|平成|昭和|大正|明治|民国|民國)元(?=年))|(?<percent>百分之|千分之|百分の|千分の)?(?<numeral>[〇零一二三四五六七八九十百千万萬亿億兆两兩]+|(?<formal>[壹贰貳叁參肆伍陆陸柒捌玖][拾佰仟万萬亿億][零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億]*))(?<decimals>[点點・][〇零一二三四五六七八九]+(?![十分]))?(?<fraction>分[之の][一二三四五六七八九十百两]+)?/g
const eras: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民国: 1911,
  民國: 1911,
}
/** What counts after one numeral: without it `三` may be part of a word (三农, 再三). */
const counter =
  /^(?:[个個項项名年月日倍成大条條款章人天次种種类類级級批届屆代期阶階步点點位家所座台輛辆件元艘隻枚冊册％%]|(?:工作|交易|营业|營業|営業|取引|自然|日历|日曆|暦)[日天]|小时|時間|分钟|世纪|世紀|方面|者|者以上|ヶ|か月|カ|パーセント|ドル|ユーロ|メートル|キロ|トン|円|歳|週|時(?!代|期)|度|回|割|箇)/u
/** `1 ヶ月に最大 50 分`, `1人当たり`: what is counted is said of each, as `a month` or `per person` do. */
const each =
  /^\s?(?:(?:[かカヶヵ個]月|週間?|年間|時間|分間|人|台|件|回)(?:に(?!限|つき、)|あたり|当たり|につき|ごと)|(?:年|日|分|秒)(?:あたり|当たり|につき|ごと))/u
const labelled = /^[条條款项項章节節编編号目]/u

/** Quantities of a Chinese or Japanese text: digits, numerals, 百分之七十, 三分之一, 第六. */
export function ideographicQuantities(text: string, lexicon: NumberLexicon): Quantities {
  const units = Object.keys(lexicon.units).sort((a, b) => b.length - a.length)
  const found: Quantity[] = []
  const weak = new Map<number, number>()
  const mention = (value: number): void => void weak.set(value, (weak.get(value) ?? 0) + 1)
  if (/半(?:打|ダース)/.test(text)) mention(6)
  // Behind the minutes of a time of day.
  let timeEnd = 0
  for (const match of text.matchAll(token)) {
    const {date, code, digits, first, percent, formal, decimals, fraction} = match.groups!
    // 元年, the first year of an era.
    const numeral = first ? '一' : match.groups!.numeral
    const start = match.index
    const end = start + match[0].length
    if (start < timeEnd) continue
    if (date) {
      for (const {value, unit} of readDate(date))
        found.push({start, end, value, unit, bound: '', boundStart: start})
      continue
    }
    const [hours = 0, minutes = 0] = match.groups!.time?.split(':').map(Number) ?? []
    if (match.groups!.time && hours <= 24) {
      const isLate =
        /(?:下午|午后|午後|晚上)\s*$/.test(text.slice(Math.max(0, start - 3), start)) && hours < 12
      const value = ((hours + (isLate ? 12 : 0)) % 24) + minutes / 60
      found.push({start, end, value, unit: 'clock', bound: '', boundStart: start, parts: [hours, minutes]})
      continue
    }
    if (code) {
      for (const part of code.match(/\d+/g) ?? []) mention(Number(part))
      continue
    }
    if (!digits && !numeral) continue
    const isNth = text[start - 1] === '第'
    if (isNth && isKindAt(lexicon, text, start)) continue
    const after = text.slice(end, end + 6)
    let value = digits ? readFigures(digits) : readNumeral(numeral!)
    const era = eras[text.slice(Math.max(0, start - 2), start)]
    if (era && after.startsWith('年')) value += era
    if (after.startsWith('成') && value <= 10) value *= 10
    if (decimals) value += readNumeral(`〇${decimals.slice(1)}`) / 10 ** (decimals.length - 1)
    if (/^[个個]?(?:年|月|天|日|小时|小時|時間)半/.test(after)) value += 0.5
    if (fraction) value = readNumeral(fraction.slice(2)) / value
    const isBare = text[start - 1] === '（' || text[start - 1] === '('
    const isLabel = (isNth && labelled.test(after)) || (isBare && /^[)）]/.test(after) && value < 1000)
    const isClear =
      digits !== undefined ||
      first !== undefined ||
      percent ||
      fraction ||
      formal ||
      decimals ||
      isNth ||
      (numeral!.length > 1 && /[一二三四五六七八九两]/.test(numeral!) && !/^[万千百]/.test(numeral!)) ||
      (counter.test(after) &&
        (numeral !== '一' || /^[个個]?.{1,2}半/.test(after)) &&
        !/^[万千百兆]/.test(numeral!))
    const time = !isLabel && !percent && !fraction ? timeAt(text, start, end, value) : undefined
    if (time) {
      found.push({...time, unit: 'clock', bound: '', boundStart: time.start})
      timeEnd = time.end
      continue
    }
    const isEach = value === 1 && digits !== undefined && each.test(text.slice(end, end + 8))
    if (isLabel || !isClear || isEach || Number.isNaN(value)) {
      if (!Number.isNaN(value)) mention(value)
      continue
    }
    // `500 ドル`: some set a blank.
    const blank = /^[ \u00a0](?=[^\d\s])/.test(after) ? 1 : 0
    const name = after.startsWith('%') ? '%' : units.find((unit) => after.startsWith(unit, blank))
    const sign = digits && !name ? /[$€£¥₽₩₹]\s?$/.exec(text.slice(Math.max(0, start - 2), start)) : null
    const isPercent = percent?.startsWith('百') || name === '%' || after.startsWith('成')
    const unit = isPercent
      ? 'percent'
      : percent
        ? 'permille'
        : name
          ? lexicon.units[name]!
          : sign
            ? currencyBefore(sign[0])
            : ''
    const stop = end + (percent || !name ? 0 : (name === '%' ? 0 : blank) + name.length)
    const from = sign ? sign.index + Math.max(0, start - 2) : start
    found.push({
      start: from,
      end: stop,
      value,
      unit: isNth ? '' : unit,
      ...boundOf(text, from, stop, lexicon),
    })
  }
  shareUnits(text, found, lexicon)
  return {found, weak}
}

/** Parts of a day before an hour: those behind noon add twelve to it. */
const partOfDay =
  /(?:(?<late>下午|午后|午後|晚上|傍晚|晚|夜)|(?<early>上午|早上|早晨|凌晨|午前|清晨|早|朝))$/u
const hourSign =
  /^(?:[点點][钟鐘]?|时|時)(?![间間段])(?:(?<half>半)|(?<minute>\d{1,2}|[一二三四五六七八九十]{1,3})分)?/u

/** `下午三点半`, `午後3時20分`: a time of day, where its part of the day is named. */
function timeAt(
  text: string,
  from: number,
  to: number,
  hour: number,
): {start: number; end: number; value: number} | undefined {
  const part = partOfDay.exec(text.slice(Math.max(0, from - 2), from))
  const sign = part && hourSign.exec(text.slice(to, to + 8))
  if (!sign || !(hour >= 0 && hour <= 24)) return undefined
  const {half, minute} = sign.groups!
  const minutes = half ? 30 : minute ? Number(minute) || readNumeral(minute) : 0
  const noon = part.groups!.late !== undefined && hour < 12 ? 12 : 0
  return {
    start: from - part[0].length,
    end: to + sign[0].length,
    value: ((hour + noon) % 24) + minutes / 60,
  }
}

function boundOf(
  text: string,
  start: number,
  end: number,
  lexicon: NumberLexicon,
): Pick<Quantity, 'bound' | 'boundStart'> {
  const from = Math.max(0, start - 8)
  const before = text.slice(from, start)
  const after = text.slice(end, end + 3)
  // `不得少于` holds `少于`: the longer match is meant.
  const under = lexicon.below.exec(before)
  const over = lexicon.above.exec(before)
  if (under && under[0].length > (over?.[0].length ?? 0)) {
    return {bound: 'below', boundStart: from + under.index}
  }
  if (/^[人名个個件回台社歳岁]?(以下|以内|未満|未满)/.test(after)) return {bound: 'below', boundStart: start}
  return {
    bound: over || /^[人名个個件回台社歳岁]?(以上|超|余|多)/.test(after) ? 'above' : '',
    boundStart: over ? from + over.index : start,
  }
}
