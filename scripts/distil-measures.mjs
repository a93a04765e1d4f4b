// Distils src/language/measures.tsv from the names of units that Unicode CLDR has, as Node's Intl knows them: one line a
// language, `word|word=unit …`. Words that are several, and those that are other words as well, are left out.
import {writeFile} from 'node:fs/promises'

const units = {
  gram: 'gram',
  foot: 'foot',
  inch: 'inch',
  millisecond: 'millisecond',
  millimeter: 'millimetre',
  centimeter: 'centimetre',
  mile: 'mile',
  yard: 'yard',
  milliliter: 'millilitre',
  gallon: 'gallon',
  ounce: 'ounce',
  // Of weight, and of money where a language does not tell them apart.
  pound: 'pound',
  acre: 'acre',
  byte: 'byte',
  kilobyte: 'kilobyte',
  megabyte: 'megabyte',
  gigabyte: 'gigabyte',
  terabyte: 'terabyte',
}
const languages = 'en de fr es it pt nl ru uk pl cs sv el'.split(' ')
const counts = [1, 2, 3, 5, 11, 1.5]
/** What CLDR has not: other cases, and spellings of regions. */
const more = {
  en: 'millimetre|millimetres=millimetre centimetre|centimetres=centimetre millilitre|millilitres=millilitre lb|lbs=pound oz=ounce mph=mile yd=yard',
  de: 'millimetern=millimetre zentimetern=centimetre pfunden=pound',
  nl: 'pond=pound ons=ounce gallons=gallon mijlen=mile',
}
/** Of the International System (BIPM, SI Brochure, 9th edition) and of IEC 80000-13, small letters for all. */
const symbols =
  'mm=millimetre cm=centimetre m=metre km=kilometre mg=milligram g=gram kg=kilogram t=tonne ml=millilitre cl=centilitre l=litre ' +
  'ms=millisecond hz=hertz khz=kilohertz mhz=megahertz ghz=gigahertz kw=kilowatt mw=megawatt gw=gigawatt ' +
  'kwh=kilowatt-hour mwh=megawatt-hour gwh=gigawatt-hour kb=kilobyte mb=megabyte gb=gigabyte tb=terabyte'
/** As they are written in these languages: `ha` is a verb in Spanish and Italian. */
const ownSymbols = {
  en: 'ha=hectare',
  de: 'ha=hectare',
  fr: 'ha=hectare ko=kilobyte mo=megabyte go=gigabyte',
  nl: 'ha=hectare',
  ru: 'мм=millimetre см=centimetre м=metre км=kilometre мг=milligram кг=kilogram т=tonne мл=millilitre л=litre га=hectare квт=kilowatt мвт=megawatt кб=kilobyte мб=megabyte гб=gigabyte тб=terabyte',
  uk: 'мм=millimetre см=centimetre м=metre км=kilometre мг=milligram кг=kilogram т=tonne мл=millilitre л=litre га=hectare квт=kilowatt мвт=megawatt кб=kilobyte мб=megabyte гб=gigabyte тб=terabyte',
}

const lines = languages.map((language) => {
  const named = Object.entries(units).map(([unit, name]) => {
    const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {style: 'unit', unit, unitDisplay: 'long'})
    const words = counts.flatMap((count) => {
      const parts = format.formatToParts(count).filter(({type}) => type === 'unit')
      const word = parts
        .map(({value}) => value)
        .join(' ')
        .trim()
        .toLowerCase()
      return /^[\p{L}\p{M}]{2,}$/u.test(word) ? [word] : []
    })
    return words.length > 0 ? `${[...new Set(words)].join('|')}=${name}` : ''
  })
  return [
    language,
    [...named, more[language] ?? '', symbols, ownSymbols[language] ?? ''].filter(Boolean).join(' '),
  ].join('\t')
})
const head = 'Unicode CLDR, Unicode License v3, distilled by scripts/distil-measures.mjs\nlanguage\tunits'
await writeFile(new URL('../src/language/measures.tsv', import.meta.url), `${head}\n${lines.join('\n')}\n`)
