import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/**
 * CLDR's words, and by hand what it leaves out: ordinals, which take the endings م and مین, and words that stand for a number. `نه` is
 * "no" as well as nine.
 */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {rates: 'در|هر', and: 'و|یا', to: 'تا', orMore: '(?:یا|و) بیشتر', orLess: '(?:یا|و) کمتر'},
    joins: new Set(['و']),
    bareMultipliers: new Set(['هزار', 'میلیون', 'میلیارد']),
    // `سه‌شنبه` is Tuesday; what a joint joins to a verb, `می‌دهم`, is no number.
    kinds:
      /(?<=\u200c)\p{L}+|(?:یک|دو|سه|چهار|پنج)(?=\u200c?شنبه)|(?<=(?:شخص|اشخاص|طرف|کشور|کشورهای) )(?:ثالث|سوم)(?!\p{L})/uy,
    weak: 'یک|یکی|اول|اولین|نخست|نخستین=1 دوم|دومین|دوبار|نیم|نصف|هردو=2 قرن=100',
    without: 'نه',
    declined:
      'سوم|سومین=3 چهارم|چهارمین=4 پنجم|پنجمین=5 ششم|ششمین=6 هفتم|هفتمین=7 هشتم|هشتمین=8 نهم|نهمین=9 دهم|دهمین=10 یازدهم=11 دوازدهم=12 سیزدهم=13 چهاردهم=14 پانزدهم=15 شانزدهم=16 هفدهم=17 هجدهم=18 نوزدهم=19 بیستم=20 سی‌ام=30',
    denominators: table('سوم=3 چهارم=4 پنجم=5 دهم=10'),
    either: {نیم: [0.5], نصف: [0.5], نیمی: [0.5]},
    units:
      'سال‌ها|سالگی|ساله=year ماهه|ماه‌ها=month هفته‌ای=week روزه|روزها=day ساعته=hour ریال=irr تومان=irt دلار|دلاری=usd پوند|پوندی=gbp یورو=eur',
    phrases: {'در صد': 'percent'},
    above: /(?:^|\s)(?:بیش از|بیشتر از|حداقل|دست کم|دست‌کم)\s*(?:\S+\s)?$/u,
    below: /(?:^|\s)(?:کمتر از|حداکثر|تا|ظرف)\s*(?:\S+\s)?$/u,
  })
