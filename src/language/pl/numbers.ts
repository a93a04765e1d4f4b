import {halves} from '../halves.ts'
import {withCases} from '../number-forms.ts'
import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'na',
      and: 'i|lub|albo',
      to: 'do',
      orMore: '(?:lub|i) więcej',
      orLess: '(?:lub|i) mniej',
    },
    ...halves({
      and: 'i',
      halfTo: 'wpół do',
      hours:
        'pierwszej drugiej trzeciej czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej jedenastej dwunastej',
      late: 'po południu|wieczorem',
      early: 'rano|przed południem',
      phrases: 'pół_tuzina=6 pół_roku=0.5:year pół_godziny=0.5:hour pół_miliona=500000',
    }),
    andHalf: /\s+i\s+pół(?!\p{L})/iuy,
    cardinals: 'półtora|półtorej=1.5',
    oneBehindTens: true,
    bareMultipliers: new Set(['tysiąc', 'milion', 'miliard']),
    months: withCases(
      numberWords.months,
      'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
    ),
    multipliers:
      'tysięczny|tysięczna|tysięczne|tysięcznego|tysięcznej|tysięcznym|tysięczną|tysięcznych=1e3 tys=1e3 mln=1e6 mld=1e9 bln=1e12',
    denominators: table('trzecia|trzecie|trzecich=3 czwarta|czwarte|czwartych=4 piąta|piąte|piątych=5'),
    // `osoba trzecia`, `państwo trzecie`: behind its noun or before it.
    kinds:
      /(?:(?<=(?:os[oó]b|podmio[tc]|stron|państw|kraj|firm|dostawc|usługodawc)\p{L}* )trzeci\p{L}*|trzeci\p{L}*(?=\s+(?:os[oó]b|podmio[tc]|stron|państw|kraj)))(?!\p{L})/iuy,
    either: {połowa: [0.5], połowy: [0.5], połowę: [0.5], pół: [0.5]},
    weak: 'dwójka|dwójki|dwójkę|dwoje|dwojga=2 trójka|trójki|trójkę|trójce|troje|trojga=3 czwórka|czwórki|czwórkę|czworo=4 piątka|piątki|piątkę|pięcioro=5 tuzin|tuziny|tuzinów=12 dwukrotnie|dwukrotny|dwukrotność|dwukrotności=2 trzykrotnie|trzykrotny|trzykrotność|trzykrotności=3 czterokrotnie|czterokrotność|czterokrotności=4 pięciokrotnie|pięciokrotność|pięciokrotności=5 dziesięciokrotnie|dziesięciokrotność|dziesięciokrotności=10',
    units:
      'procenty|procentach|procentami|procentu|procentom|proc=percent roku|latach=year miesiącach=month tygodniach=week dniach|dni=day złoty|złote|złotych|zł=pln funt|funty|funtów=pound korona|korony|koron=crown euro=eur dolar|dolary|dolarów=usd',
    without: 'drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego',
    above:
      /(?:^|\s)(?:ponad|powyżej|więcej niż|co najmniej|nie mniej niż|po|po upływie|nie wcześniej niż|nie przed)\s*(?:\S+\s)?$/iu,
    below:
      /(?:^|\s)(?:poniżej|mniej niż|najwyżej|nie więcej niż|w ciągu|do|przed|nie później niż|nie po)\s*(?:\S+\s)?$/iu,
  })
