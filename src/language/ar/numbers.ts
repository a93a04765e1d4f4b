import {lexiconOf, type NumberLexicon} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    unitsFirst: true,
    // `طرف ثالث`, `الدول الثالثة`.
    kinds: /(?<=(?:طرف|الطرف|أطراف|الأطراف|شخص|دولة|دول|الدول|بلد|بلدان) )(?:ال)?ثالثة?(?!\p{L})/uy,
    cardinals:
      'اثنان|اثنين|اثنتان|اثنتين=2 ثلاث=3 اربع|أربع=4 خمس=5 ست=6 سبع=7 ثمان|ثماني=8 تسع=9 عشر=10 وعشرون|وعشرين|عشرين=20 وثلاثون|وثلاثين|ثلاثين=30 وأربعون|وأربعين|أربعين=40 وخمسون|وخمسين|خمسين=50 وستون|وستين|ستين=60 وسبعون|وسبعين|سبعين=70 وثمانون|وثمانين|ثمانين=80 وتسعون|وتسعين|تسعين=90 مئة=100 مئتان|مائتين|مئتين=200',
    multipliers: 'الف|ألفا=1e3 مليونا|ملايين=1e6',
    weak: 'شهران|شهرين|سنتان|سنتين|عامان|عامين|يومان|يومين|أسبوعان|أسبوعين|ساعتان|ساعتين|كلا|كلتا=2',
    units:
      'بالمئة=percent سنة|عام|عاما|أعوام=year شهرا|شهور=month يوما=day دولار|دولارا|دولارات=usd يورو=eur',
    phrases: {'في المائة': 'percent', 'في المئة': 'percent', 'في الألف': 'permille'},
    commaIsDecimal: false,
    above: /(?:^|\s)(?:أكثر من|ما لا يقل عن|لا يقل عن|لا تقل عن)\s*$/u,
    below: /(?:^|\s)(?:أقل من|لا يزيد على|لا تزيد على|خلال|لا يتجاوز)\s*$/u,
  })
