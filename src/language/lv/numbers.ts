import {inflected, lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'uz',
      and: 'un|vai',
      to: 'līdz',
      orMore: 'vai vairāk',
      orLess: 'vai mazāk',
    },
    declined: `${inflected('treš=3', 'ais|ā|ajā|ajai|ajam|o|ie|ās|os|ajos|ajās|ajiem|ajām')} ${inflected(
      'otr=2',
      'ais|ā|ajā|ajai|ajam|o|ie|ās|os|ajos|ajās|ajiem|ajām',
    )} ${inflected(
      'ceturt=4 piekt=5 sest=6 septīt=7 astot=8 devīt=9 desmit=10 vienpadsmit=11 divpadsmit=12 divdesmit=20 trīsdesmit=30',
      'ais|ā|ajā|ajai|ajam|o|ie|ās|os|ajos|ajās|ajiem|ajām',
    )}`,
    andHalf: /\s+ar\s+pusi(?!\p{L})/iuy,
    cardinals:
      'vienu|vienam|vienai|vienas=1 divus|divu|diviem|divām|divas=2 trijiem|trijām|triju=3 četru|četrus|četriem|četrām=4 piecu|piecus|pieciem|piecām=5 sešu|sešus|sešiem|sešām=6 septiņu|septiņus|septiņiem|septiņām=7 astoņu|astoņus|astoņiem|astoņām=8 deviņu|deviņus|deviņiem|deviņām=9 desmitu|desmitiem=10',
    multipliers:
      'simts|simti|simtu|simtiem=100 tūkstotis|tūkstoši|tūkstošu|tūkstošus|tūkst=1e3 miljons|miljoni|miljonu|milj=1e6 miljards|miljardi|miljardu=1e9',
    bareMultipliers: true,
    oneBehindTens: true,
    joins: new Set(['un']),
    months:
      'janvāris|janvārī|janvāra februāris|februārī|februāra marts|martā|marta aprīlis|aprīlī|aprīļa maijs|maijā|maija jūnijs|jūnijā|jūnija jūlijs|jūlijā|jūlija augusts|augustā|augusta septembris|septembrī|septembra oktobris|oktobrī|oktobra novembris|novembrī|novembra decembris|decembrī|decembra'.split(
        ' ',
      ),
    denominators: table(
      'trešdaļa|trešdaļas|trešdaļu=3 ceturtdaļa|ceturtdaļas|ceturtdaļu=4 piektdaļa|piektdaļas=5 desmitdaļa|desmitdaļas=10',
    ),
    kinds: /treš\p{L}+(?=\s+(?:person|pus|valst)\p{L}*)/iuy,
    either: {puse: [0.5], puses: [0.5], pusi: [0.5]},
    weak: 'abi|abas|abu=2 divreiz=2 trīsreiz=3 gadsimts=100 pirmais|pirmā=1 otrais|otrā=2',
    units:
      'gads|gada|gadu|gadi|gadiem=year mēneša|mēnešiem|mēneši=month nedēļām=week dienām|diena|dienas|dienu=day stundām=hour eiro=eur procentiem|procentus=percent dolāri|dolāru=usd',
    above: /(?:^|\s)(?:vairāk nekā|vairāk par|virs|vismaz|ne mazāk kā)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:mazāk nekā|mazāk par|zem|ne vairāk kā|līdz)\s*(?:\S+\s)?$/iu,
  })
