import {once} from '../../once.ts'
import {halves} from '../halves.ts'
import {type NumberLexicon, names, table} from '../numbers.ts'

const units = table('uno=1 un=1 due=2 tre|tré=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9')
const teens =
  table(`dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18
  diciannove=19`)
const tens =
  table(`venti|vent=20 trenta|trent=30 quaranta|quarant=40 cinquanta|cinquant=50 sessanta|sessant=60
  settanta|settant=70 ottanta|ottant=80 novanta|novant=90`)
const either = (words: Record<string, number>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')
const shape = once(
  () =>
    new RegExp(
      `^(?:(?<thousands>\\p{L}+?)?mila|(?<thousand>mille))?(?:(?<hundreds>${either(units)})?cent(?:o|(?=o)))?(?:(?<teens>${either(teens)})|(?:(?<tens>${either(tens)}))?(?<units>${either(units)})?)?$`,
      'u',
    ),
)

/** `ventuno`, `duecentotrenta`, `tremila`, `ventitreesimo`: Italian writes numbers below a million as one word. */
function compound(word: string): {value: number; ordinal: boolean} | undefined {
  if (!/cent|mila|mille|vent|anta|ant|esim/.test(word)) return undefined
  const stem = /^(.*)esim[oaie]$/.exec(word)?.[1]
  if (stem === undefined) return cardinalOf(word, false)
  // The cardinal loses its last vowel before -esimo; only -tre and -sei keep it.
  for (const end of ['', 'o', 'a', 'i', 'e']) {
    const read = cardinalOf(stem + end, true)
    if (read) return read
  }
  return undefined
}

function cardinalOf(word: string, ordinal: boolean): {value: number; ordinal: boolean} | undefined {
  const groups = shape().exec(word)?.groups
  if (!groups || word === '') return undefined
  const below = groups.thousands === undefined ? 1 : small(groups.thousands)
  if (below === undefined) return undefined
  const value =
    (groups.thousand || word.includes('mila') ? below * 1000 : 0) +
    (/cent/.test(word.split(/mila|mille/).at(-1)!) ? (units[groups.hundreds ?? ''] ?? 1) * 100 : 0) +
    (teens[groups.teens ?? ''] ?? 0) +
    (tens[groups.tens ?? ''] ?? 0) +
    (units[groups.units ?? ''] ?? 0)
  return value > 1 ? {value, ordinal} : undefined
}

const small = (word: string): number | undefined =>
  units[word] ?? teens[word] ?? tens[word] ?? cardinalOf(word, false)?.value

const ordinals: Record<string, number> = {}
for (const [stem, value] of Object.entries(
  table(`terz=3 quart=4 quint=5 sest=6 settim=7 ottav=8 non=9 decim=10 undicesim=11 dodicesim=12 tredicesim=13
  quattordicesim=14 quindicesim=15 sedicesim=16 diciassettesim=17 diciottesim=18 diciannovesim=19 ventesim=20
  trentesim=30 quarantesim=40 cinquantesim=50 centesim=100 millesim=1000`),
)) {
  // `non` denies: `nono` and `nona` are the ninth, `none` and `noni` seldom.
  for (const ending of ['o', 'a', 'i', 'e']) ordinals[stem + ending] = value
}

/**
 * `terzi`, `un terzo non può`, `terze parti`, `Paesi terzi` are third persons; `due terzi`, `ridotto di un terzo` are
 * parts, and `il terzo anno` counts: behind an article a third person stands before no noun.
 */
function kindsOf(): RegExp {
  const persons = 'terzi(?<!(?:due|quattro|cinque|sette|otto|dieci|\\d)\\s*terzi)(?!\\p{L})'
  const before =
    '(?<=(?<!\\p{L})(?:un|il|al|dal|del|sul|nel|col|di|da|a|ad|con|per|tra|fra|contro|verso|ogni|nessun|qualsiasi|qualunque|altro|tale|e|o|né|come)\\s+)'
  const noPart =
    '(?<!(?:più|meno|circa|almeno|oltre|(?:ridu|ridott|aument|diminu|super|inferior)\\p{L}*)\\s+(?:di\\s+|a\\s+)?un\\s+)'
  const behind =
    '(?=\\s*(?:[.,;:)?!»”"]|$)|\\s+(?:non|che|od?|ed?|né|è|sia|ha|abbia|può|possa|potrà|deve|debba|dovrà|si|in|con|per|al?|alla|da|dal|su|cui|estraneo|interessato|designato|autorizzato|acquirente|debitore|contraente|proprietario|fornitore|possessore|datore)(?!\\p{L})(?!\\s+(?:il\\s+)?(?:quart|quint|sest|ultim)))'
  const someone = `${before}${noPart}terzo${behind}`
  const ofKind = '(?<=(?<!\\p{L})(?:soggetto|paese|stato|operatore|ente|parte)\\s+)terz[oa](?!\\p{L})'
  const kind =
    'terz[oae](?=\\s+(?:part[ei](?!\\s+d(?:el|i|ei|egli)\\p{L}*)|person[ae]|paes[ei]|soggett[oi])(?!\\p{L}))'
  // `tu sei tenuto`, `se sei un consumatore`, `sei titolare`: the verb, since a noun in the singular stands behind it.
  const are =
    '(?:(?<=(?<!\\p{L})(?:tu|non|ci|chi|dove|già)\\s+)sei(?!\\s+(?:ann|mes|giorn|settiman|or[ae]|membri|copi|volt)\\p{L}*)|sei(?=\\s+(?:un[oa]?|il|lo|la|l|responsabile|libero|libera|\\p{L}{2,}(?:ante|ente|tore|trice|lare|nale|ista)|\\p{L}+(?:at|ut|it|ess|ost|unt|ett|ert)[oa])(?!\\p{L})))'
  // Most words are no ordinal at all: asked first, as what stands before a word is dear to look at.
  return new RegExp(`(?=terz|sei)(?:${persons}|${someone}|${ofKind}|${kind}|${are})`, 'iuy')
}

/** Cardinals and ordinals as in L. Serianni, Grammatica italiana (1989), ch. VI. */
export const numbers = (): NumberLexicon => ({
  around: {
    bothBefore: 'i|gli|le|dei|degli|delle|ai|agli|alle',
    parts: 'parte',
    rates: 'per',
    counting: 'un[oa]?|per',
    behindHundreds: 'un[oa]?',
    behindTens: 'un[oa]?',
    to: 'a',
    and: 'ed?|od?',
    of: "d['’]|di",
    inDates: 'del?|di',
    behindDay: 'del?|di',
    orMore: 'o (?:più|superiore)',
    orLess: 'o (?:meno|inferiore)',
  },
  cardinals: {
    ...Object.fromEntries(
      Object.entries({...units, ...teens, ...tens}).filter(([word]) => !/^(un|uno)$|t$/.test(word)),
    ),
  },
  multipliers: table(
    'cento=100 mille|mila=1e3 milione|milioni|mln=1e6 miliardo|miliardi|mld=1e9 bilione|bilioni=1e12 dozzina=12',
  ),
  ordinals,
  kinds: kindsOf(),
  denominators: table('terzi=3 quarti=4 quinti=5 sesti=6 ottavi=8 decimi=10'),
  weak: table(`zero|mezzanotte=0 mezzogiorno=12 un|uno|una|primo|prima|primi|prime|unico|unica|stesso|stessa|altro|altra|solo|sola=1
    secondo|seconda|ambedue|entrambi|entrambe|doppio|doppia|raddoppiare|paio|metà|mezzo|mezza=2 triplo|tripla|terzo=3
    quarto|trimestre=4 decina|decine|decennio=10 secolo=100 centinaio|centinaia=100 migliaio|migliaia=1000`),
  joins: new Set(['e']),
  bareMultipliers: new Set(['cento', 'mille']),
  months: `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
    dicembre`.split(/\s+/),
  clock:
    /(?<=\bore\s)(?<hour>\d{1,2})(?:[:.,](?<minute>\d{2}))?(?!\d)(?:\s+(?:(?<early>di mattina|del mattino)|(?<late>di sera|di pomeriggio|del pomeriggio))(?!\p{L}))?/iuy,
  units:
    names(`percento=percent secolo|secoli=century anno|anni=year mese|mesi=month settimana|settimane=week giorno|giorni|dì=day ora|ore|h=hour
    minuto|minuti=minute secondo|secondi=second euro=eur dollaro|dollari=usd yuan=cny franco|franchi=franc
    metro|metri=metre chilometro|chilometri|km=kilometre chilogrammo|chilogrammi|kg=kilogram tonnellata|tonnellate=tonne
    ettaro|ettari|ha=hectare litro|litri=litre`),
  above:
    /(?<!\p{L})(?:più di|oltre|almeno|superior[ei] a|non meno di|non (?:\p{L}+ ){0,3}?inferior[ei] a|come minimo|un minimo di|eccede\p{L}*|super\p{L}* i|dopo|non prima d(?:i|el|ell['’])|trascorsi)\s*(?:\S+\s)?$/iu,
  below:
    /(?<!\p{L})(?:meno di|al massimo|fino a|inferior[ei] a|non più di|non (?:\p{L}+ ){0,3}?superior[ei] a|un massimo di|entro|prima d(?:i|el|ell['’])|non dopo)\s*(?:\S+\s)?$/iu,
  phrases: {
    'lire sterline': 'gbp',
    sterline: 'gbp',
    'per cento': 'percent',
    'per 100': 'percent',
    'per mille': 'permille',
  },
  andHalf: /\s+e\s+mezz[oa](?!\p{L})/iuy,
  // What lasts so many years, or comes back after them.
  either: {
    biennale: [2],
    triennale: [3],
    quadriennale: [4],
    quinquennale: [5],
    decennale: [10],
    quindicina: [14, 15],
    ventina: [20],
    trentina: [30],
    quarantina: [40],
    cinquantina: [50],
    decina: [10],
    mezzo: [0.5],
    mezza: [0.5],
    metà: [0.5],
    quarto: [0.25],
  },
  ...halves({
    and: 'e',
    phrases: "mezza_dozzina=6 mezz[’']ora|mezzora=0.5:hour mezzo_anno=0.5:year mezzo_milione=500000",
  }),
  commaIsDecimal: true,
  compound,
})
