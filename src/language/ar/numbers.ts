import {prefixed} from '../number-forms.ts'
import {lexiconOf, type NumberLexicon} from '../numbers.ts'
import {numberWords} from './number-words.ts'

const own =
  'اثنان|اثنين|اثنتان|اثنتين=2 ثلاث=3 اربع|أربع=4 خمس=5 ست=6 سبع=7 ثمان|ثماني=8 تسع=9 عشر=10 عشرين=20 ثلاثين=30 أربعين=40 خمسين=50 ستين=60 سبعين=70 ثمانين=80 تسعين=90 مئة=100 مئتان|مائتين|مئتين=200 ثلاثمائة|ثلاثمئة=300 أربعمائة|أربعمئة=400 خمسمائة|خمسمئة=500 ستمائة|ستمئة=600 سبعمائة|سبعمئة=700 ثمانمائة|ثمانمئة=800 تسعمائة|تسعمئة=900 ألفان|ألفين=2000'

/** What joins the parts of a number is written together with the word behind it: `مائة وخمسة وعشرون`. */
const withAnd = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((entry) => `و${entry.replaceAll('|', '|و')}`)
    .join(' ')

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      behindHundreds: 'وواحدة?',
    },
    gluedBefore: /^[وبلفك]{1,2}$/u,
    unitsFirst: true,
    tenBehindUnits: true,
    bareMultipliers: new Set(['ألف', 'مليون']),
    // `طرف ثالث`, `الدول الثالثة`.
    kinds: /(?<=(?:طرف|الطرف|أطراف|الأطراف|شخص|دولة|دول|الدول|بلد|بلدان) )(?:ال)?ثالثة?(?!\p{L})/uy,
    andHalf: /\s+و\s*نصف(?!\p{L})/iuy,
    cardinals: `${own} ${withAnd(`${numberWords.cardinals} ${own}`)}`,
    multipliers: 'الف|ألفا|ألفاً|ألفًا|وألف=1e3 مليونا|ملايين=1e6',
    weak: `${prefixed(`${numberWords.cardinals} ${own}`, ['ل', 'ب', 'ال', 'وال', 'بال', 'لل', 'ك', 'ف'])} عشرينيات=20 ثلاثينيات=30 أربعينيات=40 خمسينيات=50 ستينيات=60 سبعينيات=70 ثمانينيات=80 تسعينيات=90 أحد|احد|إحدى|وأحد|وإحدى=1 اثنا|اثني|اثنتا|اثنتي|واثنا|واثني|واثنتا|واثنتي=2 شهران|شهرين|سنتان|سنتين|عامان|عامين|يومان|يومين|أسبوعان|أسبوعين|ساعتان|ساعتين|كلا|كلتا=2`,
    units:
      'بالمئة=percent سنة|عام|عاما|أعوام=year شهرا|شهور=month يوما=day دولار|دولارا|دولارات=usd يورو=eur',
    phrases: {'في المائة': 'percent', 'في المئة': 'percent', 'في الألف': 'permille'},
    commaIsDecimal: false,
    above: /(?:^|\s)(?:أكثر من|ما لا يقل عن|لا يقل عن|لا تقل عن)\s*$/u,
    below: /(?:^|\s)(?:أقل من|لا يزيد على|لا تزيد على|خلال|لا يتجاوز)\s*$/u,
  })
