import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'iš',
      and: 'ir|arba|ar',
      to: 'iki',
      orMore: 'arba daugiau|ar daugiau',
      orLess: 'arba mažiau|ar mažiau',
    },
    andHalf: /\s+su\s+puse(?!\p{L})/iuy,
    cardinals: 'vienas=1 dešimties|dešimčiai|dešimtį=10 du|dvi|dviejų|dviem=2',
    multipliers:
      'šimtas|šimtai|šimtų|šimtus|šimto=100 tūkstantis|tūkstančiai|tūkstančių|tūkstančius|tūkst=1e3 milijonas|milijonai|milijonų|milijono|mln=1e6 milijardas|milijardai|milijardų|mlrd=1e9',
    bareMultipliers: true,
    oneBehindTens: true,
    joins: new Set([]),
    months:
      'sausis|sausio vasaris|vasario kovas|kovo balandis|balandžio gegužė|gegužės birželis|birželio liepa|liepos rugpjūtis|rugpjūčio rugsėjis|rugsėjo spalis|spalio lapkritis|lapkričio gruodis|gruodžio'.split(
        ' ',
      ),
    denominators: table(
      'trečdalis|trečdalio|trečdalį=3 ketvirtadalis|ketvirtadalio=4 penktadalis|penktadalio=5 dešimtadalis|dešimtadalio=10',
    ),
    kinds: /treči\p{L}+(?=\s+(?:asm|šal|valstyb)\p{L}*)/iuy,
    either: {pusė: [0.5], pusės: [0.5], pusę: [0.5]},
    weak: 'abu|abi|abiejų=2 dukart=2 triskart=3 amžius=100',
    units:
      'metai|metų|metus|metams=year mėnuo|mėnesio|mėnesių|mėnesius|mėnesiai=month savaitė|savaitės|savaičių|savaites=week diena|dienos|dienų|dienas=day valanda|valandos|valandų=hour euras|eurai|eurų|eurus|euro=eur procentas|procentai|procentų|procentus=percent doleris|dolerių=usd',
    above: /(?:^|\s)(?:daugiau kaip|daugiau nei|virš|ne mažiau kaip|bent|mažiausiai)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:mažiau kaip|mažiau nei|ne daugiau kaip|iki|per)\s*(?:\S+\s)?$/iu,
  })
