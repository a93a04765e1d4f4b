import {halves} from '../halves.ts'
import {type NumberLexicon, names, table} from '../numbers.ts'

export const numbers = (): NumberLexicon => ({
  around: {
    bothBefore: 'les|des|aux',
    parts: 'partie',
    rates: 'pour|par',
    counting: 'une?|par',
    behindHundreds: 'une?',
    behindTens: 'une?',
    scores: 'vingts?',
    from: 'de',
    to: 'à',
    and: 'et|ou',
    of: "d['’]|de",
    inDates: 'de',
    behindDay: 'er|de',
    orMore: 'ou (?:plus|davantage)',
    orLess: 'ou moins',
  },
  cardinals: table(`deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 dix=10 onze=11 douze=12 treize=13
    quatorze=14 quinze=15 seize=16 vingt|vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70
    huitante|octante=80 nonante=90`),
  multipliers:
    table(`cent|cents=100 mille=1e3 million|millions=1e6 milliard|milliards=1e9 billion|billions=1e12
    douzaine=12`),
  ordinals: table(`deuxième=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9
    dixième=10 onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième=16 vingtième=20
    trentième=30 quarantième=40 cinquantième=50 soixantième=60 soixante-dixième=70 quatre-vingtième=80
    quatre-vingt-dixième=90 centième=100`),
  // `un tiers` is a third person, unless it is a third of something, more or less than that, or by how much.
  kinds:
    /(?=un\s)(?<!(?:plus|moins|environ|près|quart|(?:rédui|augment|diminu|major|minor|accr|abaiss|relev|baiss|inférieur|supérieur|réduc)\p{L}*)\s+(?:d['’]|de\s+)?)un\s+tiers(?!\s+(?:d(?:es?|u|['’])(?!\p{L})(?!\s+confiance)))/iuy,
  denominators: table(
    'demi|demie|demis=2 tiers=3 quart|quarts=4 cinquième|cinquièmes=5 sixième|sixièmes=6 huitième|huitièmes=8 dixième|dixièmes=10 centième|centièmes=100 millième|millièmes=1000',
  ),
  // `neuf` is also "new".
  weak: table(`zéro|minuit=0 midi=12 un|une|premier|première|premiers|premières|seul|seule|même|unique|autre=1
    second|seconde|double|doubler|doublé|deux-fois|moitié|demi|demie=2 triple|tripler=3 neuf=9 dizaine|dizaines|décennie=10 siècle=100 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60
    quart|trimestre=4 centaine|centaines=100 milliers|millier=1000`),
  joins: new Set(['et']),
  bareMultipliers: new Set(['cent', 'mille']),
  teens: 7,
  months: `janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre
    décembre|decembre`.split(/\s+/),
  clock:
    /(?<hour>\d{1,2})\s?h(?:eures?)?(?:\s?(?<minute>\d{2})(?!\d)|(?=\s+(?:du|de l['’])))(?:\s+(?:(?<early>du matin)|(?<late>de l['’]après-midi|du soir))(?!\p{L}))?/iuy,
  units:
    names(`pourcent=percent siècle|siècles=century an|ans|année|années=year mois=month semaine|semaines=week jour|jours=day
    heure|heures|h=hour minute|minutes=minute seconde|secondes=second euro|euros=eur dollar|dollars=usd yuan|yuans=cny
    franc|francs=franc livre|livres=pound mètre|mètres=metre kilomètre|kilomètres|km=kilometre kilogramme|kilogrammes|kg=kilogram
    tonne|tonnes=tonne hectare|hectares|ha=hectare litre|litres=litre`),
  above:
    /(?:plus d(?:e |['’])|au moins|au-delà d(?:e |['’])|supérieure?s? à|dépass\p{L}*|excéd\p{L}*|au minimum|pas moins d(?:e |['’])|(?:\bn(?:e |['’])(?:\p{L}+ ){1,3}?|\bnon )inférieure?s? à|après|pas avant|au plus tôt)\s*(?:\S+\s)?$/iu,
  below:
    /(?:moins d(?:e |['’])|au plus|jusqu['’]à|inférieure?s? à|au maximum|maximum d(?:e |['’])|n['’]excéd\p{L}* pas|pas plus d(?:e |['’])|(?:\bn(?:e |['’])(?:\p{L}+ ){1,3}?|\bnon )(?:supérieure?s? à|excéder|dépasser)|dans (?:un délai de|les)|avant|au plus tard|pas après|sous)\s*(?:\S+\s)?$/iu,
  phrases: {
    'livres sterling': 'gbp',
    'livre sterling': 'gbp',
    'pour cent': 'percent',
    'pour 100': 'percent',
    'p. 100': 'percent',
    'p. cent': 'percent',
    'p. c.': 'percent',
    'pour mille': 'permille',
    '% o': 'permille',
  },
  andHalf: /\s+et\s+demie?(?!\p{L})/iuy,
  // What lasts so many years, or comes back after them.
  either: {
    biennal: [2],
    biennale: [2],
    triennal: [3],
    triennale: [3],
    quadriennal: [4],
    quadriennale: [4],
    quinquennal: [5],
    quinquennale: [5],
    décennal: [10],
    décennale: [10],
    quinzaine: [14, 15],
    demi: [0.5],
    demie: [0.5],
    moitié: [0.5],
    quart: [0.25],
    huitaine: [7, 8],
  },
  ...halves({phrases: '(?:une_)?demi-douzaine=6 (?:une_)?demi-heure=0.5:hour'}),
  commaIsDecimal: true,
})
