import {inflected, lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      and: 'ja|või',
      to: 'kuni',
      orMore: 'või rohkem',
      orLess: 'või vähem',
    },
    declined: inflected(
      'kolma=3 nelja=4 viie=5 kuue=6 seitsme=7 kaheksa=8 üheksa=9 kümne=10',
      's|nda|ndat|ndas|ndal|ndale|ndast|ndaks|ndaga|ndate',
    ),
    andHalf: /\s+ja\s+pool(?!\p{L})/iuy,
    cardinals:
      'ühe|üht|ühte=1 kahe|kaht|kahte=2 kolme=3 nelja|nelja=4 viie|viit=5 kuue|kuut=6 seitsme|seitset=7 kaheksat=8 üheksat=9 kümne|kümmet=10 üheteistkümne=11 kaheteistkümne=12 kolmeteistkümne=13 neljateistkümne=14 viieteistkümne=15 kuueteistkümne=16 seitsmeteistkümne=17 kaheksateistkümne=18 üheksateistkümne=19 kahekümne=20 kolmekümne=30 neljakümne=40 viiekümne=50 kuuekümne=60 seitsmekümne=70 kaheksakümne=80 üheksakümne=90 kahesaja=200 kolmesaja=300 neljasaja=400 viiesaja=500 pool=0.5',
    multipliers:
      'sada|saja|sadat=100 tuhat|tuhande|tuhandet=1e3 miljon|miljonit|miljoni|mln=1e6 miljard|miljardit|miljardi|mld=1e9',
    bareMultipliers: true,
    oneBehindTens: true,
    joins: new Set([]),
    denominators: table(
      'kolmandik|kolmandikku|kolmandiku=3 neljandik|neljandikku|veerand=4 viiendik|viiendikku=5 kümnendik=10',
    ),
    kinds:
      /kolmanda\p{L}*(?=\s+(?:isik|pool|riig)\p{L}*)|kuus(?=\s*(?:[.,;:)]|$))|viis(?=\s*(?:[.,;:)]|$|kuidas))/iuy,
    either: {pool: [0.5], poole: [0.5], poolt: [0.5]},
    weak: 'mõlemad|mõlema=2 kahekordne=2 kolmekordne=3 sajand=100 esimene|esimese=1 teine|teise=2',
    units:
      'aasta|aastat|aastane=year kuu|kuud=month nädal|nädalat|nädala=week päev|päeva=day tund|tundi|tunni=hour euro|eurot=eur protsenti|protsendi=percent dollar|dollarit=usd',
    above: /(?:^|\s)(?:üle|rohkem kui|vähemalt|enam kui)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:alla|vähem kui|kuni|kõige rohkem|hiljemalt)\s*(?:\S+\s)?$/iu,
  })
