// Distils the number words of languages out of Unicode CLDR: its rules that spell numbers out (RBNF), in every gender and
// case that they know, and the names of months and units that this Node has (Intl).
//
//   npm install --no-save cldr-rbnf@48.2.0 && node scripts/distil-numbers.mjs pl cs sv uk ar he tr el hi da no fi ro hu id bg sk ca hr sl et lv lt be sr fa ms
//
// Each language gets src/language/TAG/number-words.ts.
import {readFileSync, writeFileSync} from 'node:fs'
import {spellout} from './cldr/rbnf.mjs'

const version = '48.2.0'
const small = Array.from({length: 99}, (_, index) => index + 1)
const hundreds = [100, 200, 300, 400, 500, 600, 700, 800, 900]
const scalesOf = (tag) => (tag === 'hi' ? [1e3, 1e5, 1e7, 1e9] : [1e3, 1e6, 1e9])
/** What is written as one word in fifteen cases and two numbers is put together from its parts, which the language reads. */
const lastWhole = {fi: 10}
const counted = [1, 2, 3, 5, 11]
const unitNames = [
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'percent',
  'meter',
  'kilometer',
  'kilogram',
  'hectare',
  'liter',
]
const ours = {meter: 'metre', kilometer: 'kilometre', liter: 'litre'}

/** Single words with the number that each says; a word with two numbers says neither. */
function collect(pairs) {
  const values = new Map()
  for (const [word, value] of pairs) {
    // Parts that a hyphen joins are read one by one.
    if (!/^[\p{L}\p{M}'’]+$/u.test(word)) continue
    values.set(word, values.has(word) && values.get(word) !== value ? undefined : value)
  }
  const words = new Map()
  for (const [word, value] of values)
    if (value !== undefined) words.set(value, [...(words.get(value) ?? []), word])
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, forms]) => `${forms.sort().join('|')}=${value}`)
}

const clean = (text) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b-\u200f]/g, '')
    .trim()

function numberWords(tag) {
  const {rbnf} = JSON.parse(readFileSync(`node_modules/cldr-rbnf/rbnf/${tag}.json`, 'utf8'))
  const sets = rbnf.rbnf.SpelloutRules
  const say = (kind, numbers) =>
    Object.keys(sets)
      .filter((name) => name.startsWith(`%spellout-${kind}`))
      .flatMap((name) => numbers.map((number) => [clean(spellout(sets, name, number, tag)), number]))
  const all = [...small, ...hundreds].filter((number) => number <= (lastWhole[tag] ?? Infinity))
  const scales = scalesOf(tag)
  const scaled = scales.flatMap((scale) => counted.map((count) => scale * count))
  const multipliers = say('cardinal', scaled).flatMap(([text, number]) => {
    const scale = scales.findLast((each) => each <= number)
    const words = text.split(' ')
    return words.length > 1 || number === scale ? [[words.at(-1), scale]] : []
  })
  return {
    cardinals: collect([
      ...say('cardinal', all),
      ...say(
        'numbering',
        all.filter((number) => number > 1),
      ),
    ]),
    ordinals: collect(say('ordinal', all)),
    multipliers: collect(multipliers),
  }
}

function monthNames(tag) {
  return Array.from({length: 12}, (_, month) => {
    const date = new Date(Date.UTC(2024, month, 15))
    const forms = [
      {month: 'long'},
      {month: 'long', day: 'numeric'},
      {month: 'short'},
      {month: 'short', day: 'numeric'},
    ].flatMap((options) =>
      new Intl.DateTimeFormat(tag, {
        ...options,
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn',
      })
        .formatToParts(date)
        .flatMap(({type, value}) => (type === 'month' ? [clean(value).replace(/\.$/, '')] : [])),
    )
    return [...new Set(forms)].filter((form) => /^[\p{L}\p{M}'’-]{2,}$/u.test(form)).join('|')
  })
}

function unitWords(tag) {
  return unitNames.flatMap((unit) => {
    const forms = [...counted, 0.5].map((number) => {
      const parts = new Intl.NumberFormat(tag, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        numberingSystem: 'latn',
      }).formatToParts(number)
      return clean(parts.flatMap(({type, value}) => (type === 'unit' ? [value] : [])).join(' '))
    })
    const words = [...new Set(forms)].filter((form) => /^[\p{L}\p{M}'’-]{2,}$/u.test(form))
    return words.length > 0 ? [`${words.join('|')}=${ours[unit] ?? unit}`] : []
  })
}

function print(name, entries, width = 100) {
  const lines = ['']
  for (const entry of entries) {
    if (lines.at(-1).length + entry.length > width) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${entry}`
  }
  return `  ${name}: \`${lines.join('\n    ')}\`,`
}

for (const tag of process.argv.slice(2)) {
  const {cardinals, ordinals, multipliers} = numberWords(tag)
  const source = `/**
 * Numbers, months and units in words, distilled from Unicode CLDR ${version} by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
${print('cardinals', cardinals)}
${print('ordinals', ordinals)}
${print('multipliers', multipliers)}
${print('months', monthNames(tag))}
${print('units', unitWords(tag))}
}
`
  writeFileSync(new URL(`../src/language/${tag}/number-words.ts`, import.meta.url), source)
}
