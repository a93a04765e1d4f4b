import {lexiconOf, type NumberLexicon} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    oneBehindTens: true,
    // `तीसरा पक्ष`, `तृतीय पक्ष`.
    kinds: /(?:तीसर[ाेी]|तृतीय)(?=\s+(?:पक्ष|व्यक्ति|देश))/uy,
    bareMultipliers: true,
    cardinals: 'पंद्रह=15 पांच=5 छः=6 पचास=50',
    multipliers: 'सौ=100 हजार=1e3 लाख=1e5 करोड़=1e7',
    without: 'सौ',
    weak: 'दोनों|आधा|आधे|आधी=2',
    units:
      'फीसदी|फ़ीसदी|प्रतिशत=percent वर्षों|साल|वर्ष=year महीनों|माह=month सप्ताहों|हफ़्ते=week दिनों=day घंटों=hour रुपये|रुपए|रुपया=inr डॉलर=usd यूरो=eur',
    either: {डेढ़: [1.5], ढाई: [2.5]},
    commaIsDecimal: false,
    above: /(?:^|\s)(?:कम से कम)\s*$/u,
    below: /(?:^|\s)(?:अधिक से अधिक|अधिकतम)\s*$/u,
  })
