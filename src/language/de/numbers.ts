import {once} from '../../once.ts'
import {halves} from '../halves.ts'
import {type NumberLexicon, names, table} from '../numbers.ts'

const units = table('ein=1 eins=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9')
const low =
  table(`zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18
  neunzehn=19 zwanzig=20 dreißig|dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90`)
const both = {...units, ...low}
const unit = Object.keys(units).join('|')
const ten = Object.keys(low).join('|')
const shape = once(
  () =>
    new RegExp(
      `^(?:(?<thousands>\\p{L}+?)?tausend)?(?:und)?(?:(?<hundreds>${unit})?hundert)?(?:und)?(?:(?<units>${unit})und(?<tens>${ten})|(?<rest>${ten}|${unit}))?(?<ordinal>(?:s?te)[rnsm]?)?$`,
      'u',
    ),
)

/** `zweihundertfünfundzwanzig`, `einundzwanzigste`: German writes numbers below a million as one word. */
function compound(word: string): {value: number; ordinal: boolean} | undefined {
  const half = word.endsWith('einhalb') ? units[word.slice(0, -'einhalb'.length)] : undefined
  if (half !== undefined) return {value: half + 0.5, ordinal: false}
  if (word === 'anderthalb') return {value: 1.5, ordinal: false}
  const times = /^(.{3,})mal(?:ig(?:e[mnrs]?)?)?$/u.exec(word)?.[1]
  if (times !== undefined) {
    const value = both[times] ?? compound(times)?.value
    return value === undefined || value < 2 ? undefined : {value, ordinal: false}
  }
  if (!/hundert|tausend|zig|ßig|ssig|zehn|ste/.test(word)) return undefined
  const groups = shape().exec(word)?.groups
  if (!groups) return undefined
  const below = groups.thousands ? (both[groups.thousands] ?? compound(groups.thousands)?.value) : 1
  if (below === undefined) return undefined
  const value =
    (word.includes('tausend') ? below * 1000 : 0) +
    (/hundert/.test(word.split('tausend').at(-1)!) ? (units[groups.hundreds ?? 'ein'] ?? 1) * 100 : 0) +
    (units[groups.units ?? ''] ?? 0) +
    (low[groups.tens ?? ''] ?? 0) +
    (both[groups.rest ?? ''] ?? 0)
  return value > 1 ? {value, ordinal: groups.ordinal !== undefined} : undefined
}

const ordinals: Record<string, number> = {}
for (const [stem, value] of Object.entries(
  table(`zweit=2 dritt=3 viert=4 fünft=5 sechst=6 siebt|siebent=7 acht=8 neunt=9 zehnt=10 elft=11 zwölft=12`),
)) {
  for (const ending of ['e', 'er', 'en', 'es', 'em']) ordinals[stem + ending] = value
}

/**
 * `Dritte`, `an Dritten`, `Rechte Dritter`: with a capital it is a noun, save as a part of a name, and at the start of
 * a sentence before another noun; on the third of a month it counts.
 */
function kindsOf(): RegExp {
  const month = '(?!\\s+(?:des|eines|jedes|jeden)\\s+(?:\\p{L}+\\s+)?Monats)'
  const names =
    '(?!\\s+(?:Abschnitt|Teil|Titel|Kapitel|Buch|Band|Absatz|Satz|Artikel|Reich|Weltkrieg|Gesetz|Verordnung|Richtlinie|Lesung|Senat|Kammer|Republik|Protokoll|Zusatzprotokoll|Änderung)(?:e?[sn])?(?!\\p{L}))'
  const noun = `Dritte[rnsm]?(?!\\p{L})${month}${names}`
  const inside = `(?<=[\\p{L}\\d,;)»“"’]\\s+)${noun}`
  const first = `${noun}(?!\\s+\\p{Lu})`
  const kind =
    '[Dd]ritte[rnsm]?(?=\\s+(?:(?:natürliche|juristische)[nr]?\\s+(?:oder\\s+)?)*(?:Person|Personen|Partei|Parteien|Staat|Staats|Staaten|Land|Länder|Ländern|Seite|Welt)(?!\\p{L}))'
  // `an dritte Vertreter`, `von dritter Seite`: behind a preposition without an article it counts nothing.
  const bare = `(?<=(?<!\\p{L})(?:an|von|durch|für|gegen|gegenüber|mit|ohne)\\s+)dritte[rn]?${names}(?=\\s+\\p{Lu})`
  // A paragraph in capitals tells no noun by its own.
  const capitals =
    'DRITTE[RNSM]?(?!\\p{L})(?!\\s+(?:ABSCHNITT|TEIL|TITEL|KAPITEL|BUCH|BAND|ABSATZ|SATZ|ARTIKEL))'
  // `Achten Sie darauf`, `die Rechte zu achten`, `sie achten dabei`, `außer Acht lassen`: the verb; `am achten Tag` counts.
  const verb =
    '[Aa]chten?(?=\\s+(?:Sie|wir|darauf|auf|bitte)(?!\\p{L}))|(?<=\\b(?:zu|werden|müssen|sollen)\\s+)achten(?!\\s+\\p{Lu})' +
    '|(?<!(?<!\\p{L})(?:[Dd][ae][mnrs]|[Dd]ie|[Dd]es|[Aa]m|[Vv]om|[Ii]m|[Zz]u[mr]|[Bb]eim|[Jj]ede[mnrs]?|[Ee]ine?[mnrs]?|[dms]ein\\p{L}*|ihr\\p{L}*|unser\\p{L}*|bis|und|oder)\\s+)achten(?!\\p{L})' +
    '|(?<=(?<!\\p{L})(?:au(?:ß|ss)er|in|habt?|gibt?|geben|nehm\\p{L}*|nimmt)\\s+)[Aa]cht(?!\\p{L}|\\s+\\p{Lu})|Acht(?=\\s+(?:lass|lässt|läßt|gelass|geb|nehm)\\p{L}*)'
  // Most words are no ordinal at all: asked first, as what stands before a word is dear to look at.
  return new RegExp(
    `(?=[Dd]ritte|DRITTE|[Aa]cht)(?:${inside}|${first}|${kind}|${bare}|${capitals}|${verb})`,
    'uy',
  )
}

export const numbers = (): NumberLexicon => ({
  around: {
    bothBefore: 'die|den|der',
    parts: 'teils?',
    rates: 'vom|von',
    counting: 'ein|eine[nr]?|per|pro',
    twoBefore: 'zwischen|sowohl|von|entweder|weder|beide',
    from: 'von',
    to: 'bis',
    and: 'und|oder',
    of: 'von',
    orMore: '(?:oder|und) mehr',
    orLess: 'oder weniger',
  },
  cardinals: Object.fromEntries(Object.entries(both).filter(([word]) => word !== 'ein')),
  multipliers: table(
    'hundert=100 tausend=1e3 million|millionen|mio=1e6 milliarde|milliarden|mrd=1e9 billion|billionen|bio=1e12 dutzend=12',
  ),
  ordinals,
  kinds: kindsOf(),
  denominators: table(
    'drittel|dritteln|drittels=3 viertel|vierteln|viertels=4 fünftel|fünfteln=5 sechstel|sechsteln=6 achtel|achteln=8 zehntel|zehnteln=10',
  ),
  weak: table(`null=0 ein|eine|einer|eines|einem|einen|erste|ersten|erster|erstes|einzige|einzigen|erstmals|derselbe|dieselbe=1
    beide|beiden|beider|doppelt|doppelte|doppelten|zweifach|zweifache|zweifachen|paar|verdoppeln|verdoppelt|zweiten|zweite|hälfte|halb|halbe=2
    dreifach|dreifache|dreifachen|dreifacher|dreifaches|drittel=3 vierfach|vierfache|vierfachen|vierfacher|vierfaches|viertel|quartal=4 jahrzehnt=10 mitternacht=0 jahrhundert=100 hunderte=100 tausende=1000`),
  joins: new Set(['und']),
  months: `januar|jänner|jan februar|feb märz april|apr mai juni juli august|aug september|sept oktober|okt
    november|nov dezember|dez`.split(/\s+/),
  clock:
    /(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*Uhr(?!\p{L})(?:\s+(?:(?<early>morgens|vormittags|früh)|(?<late>nachmittags|abends))(?!\p{L}))?/iuy,
  units:
    names(`prozent=percent prozentpunkte=point promille=permille jahrhundert|jahrhunderts|jahrhunderte|jahrhunderten=century jahr|jahre|jahren|jahres=year monat|monate|monaten|monats=month woche|wochen=week
    tag|tage|tagen|tages=day stunde|stunden=hour minute|minuten=minute sekunde|sekunden=second euro=eur dollar=usd franken=franc pfund=pound krone|kronen=crown
    yuan=cny cent=cent meter|metern=metre kilometer|kilometern|km=kilometre kilogramm|kg=kilogram tonne|tonnen=tonne
    hektar=hectare liter=litre`),
  above:
    /(?<!\p{L})(?:mehr als|über|mindestens|wenigstens|übersteig\p{L}*|überschreit\p{L}*|nicht weniger als|nicht unter|zumindest|nach|frühestens|nicht vor)\s*(?:\S+\s)?$/iu,
  below:
    /(?<!\p{L})(?:weniger als|unter|höchstens|bis zu|maximal|nicht mehr als|nicht über|nicht länger als|binnen|innerhalb von|vor|spätestens|nicht nach)\s*(?:\S+\s)?$/iu,
  phrases: {
    'v. h.': 'percent',
    'vom hundert': 'percent',
    'von hundert': 'percent',
    'v. t.': 'permille',
    'vom tausend': 'permille',
    'von tausend': 'permille',
  },
  either: {
    dutzend: [12],
    hälfte: [0.5],
    halb: [0.5],
    halbe: [0.5],
    halben: [0.5],
    halber: [0.5],
    halbes: [0.5],
    viertel: [0.25],
    drittel: [1 / 3],
  },
  ...halves({
    and: 'und(?:\\s+ein\\p{L}*)?',
    halfTo: 'halb',
    hours: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    late: 'nachmittags|abends|am (?:Nachmittag|Abend)',
    early: 'morgens|vormittags|früh|am (?:Morgen|Vormittag)',
    phrases: '(?:ein(?:e[mnrs]?)?_)?halbe[mnrs]?(?=\\s+(?:Dutzend|Jahr|Stunde|Tag|Million|Milliarde))=0.5',
  }),
  commaIsDecimal: true,
  compound,
})
