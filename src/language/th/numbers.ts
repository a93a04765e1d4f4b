import {digitsOnly, type NumberLexicon, names} from '../numbers.ts'
import {type Spelled, spelledReader} from '../spelled.ts'

/** Words as in the rules that spell numbers out in Unicode CLDR 48 (rbnf/th); what may be another word counts before a counter. */
const words = spelledReader({
  digits: {หนึ่ง: 1, เอ็ด: 1, สอง: 2, ยี่: 2, สาม: 3, สี่: 4, ห้า: 5, หก: 6, เจ็ด: 7, แปด: 8, เก้า: 9},
  scales: {สิบ: 10, ร้อย: 100, พัน: 1000, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6},
  between: '',
  percent: 'ร้อยละ',
  isNumber: ({words, text, start, end}) =>
    // `บุคคลที่สาม`, the third party.
    !/(?:บุคคล|ฝ่าย|ประเทศ)ที่$/.test(text.slice(0, start)) &&
    (words.length > 1
      ? words.some((word) => word !== 'ร้อย' && word !== 'พัน')
      : /^(?:สิบ|สอง|สาม|สี่|ห้า|เจ็ด|แปด|เก้า)$/.test(words[0]!) && !text.startsWith('ม', end)),
})

/** `ร้อยละ 12`: figures behind the word for a share. */
const share = /ร้อยละ\s?(\d+(?:\.\d+)?)/g
function spelled(text: string): Spelled[] {
  const found = [...text.matchAll(share)].map(
    ({0: form, 1: value, index}): Spelled => ({
      start: index!,
      end: index! + form.length,
      value: Number(value),
      isPercent: true,
    }),
  )
  const others = words(text).filter(
    ({start, end}) => !found.some((each) => start < each.end && each.start < end),
  )
  return [...found, ...others].sort((a, b) => a.start - b.start)
}

export const numbers = (): NumberLexicon => ({
  ...digitsOnly,
  units: names('วัน=day เดือน=month ปี=year สัปดาห์=week ชั่วโมง=hour นาที=minute บาท=thb เปอร์เซ็นต์=percent'),
  // Unicode CLDR 48.
  months: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' '),
  above: /(?:เกินกว่า|มากกว่า|อย่างน้อย|ไม่น้อยกว่า)\s*$/u,
  below: /(?:น้อยกว่า|ไม่เกิน|อย่างมาก|ภายใน)\s*$/u,
  commaIsDecimal: false,
  spelled,
})
