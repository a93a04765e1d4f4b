import {halves} from '../halves.ts'
import {type NumberLexicon, names, table} from '../numbers.ts'

export const numbers = (): NumberLexicon => ({
  around: {
    bothBefore: 'los|las',
    parts: 'parte',
    rates: 'por',
    counting: 'un[oa]?|por',
    behindHundreds: 'un[oa]?',
    behindTens: 'un[oa]?',
    from: 'de|desde',
    to: 'a|hasta',
    and: 'y|o|u',
    of: 'de',
    inDates: 'del?',
    behindDay: 'del?',
    orMore: 'o más',
    orLess: 'o menos',
  },
  cardinals:
    table(`dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
    catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno|veintiún|veintiuna=21
    veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28
    veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien|ciento=100
    doscientos|doscientas=200 trescientos|trescientas=300 cuatrocientos|cuatrocientas=400 quinientos|quinientas=500
    seiscientos|seiscientas=600 setecientos|setecientas=700 ochocientos|ochocientas=800 novecientos|novecientas=900`),
  multipliers: table('mil=1e3 millón|millones=1e6 billón|billones=1e12 docena=12'),
  ordinals: table(`tercer|tercero|tercera=3 cuarto|cuarta=4 quinto|quinta=5 sexto|sexta=6 séptimo|séptima=7
    octavo|octava=8 noveno|novena=9 décimo|décima=10 undécimo=11 duodécimo=12 vigésimo|vigésima=20
    trigésimo|trigésima=30 cuadragésimo|cuadragésima=40 quincuagésimo|quincuagésima=50 sexagésimo|sexagésima=60
    septuagésimo|septuagésima=70 octogésimo|octogésima=80 nonagésimo|nonagésima=90 centésimo|centésima=100`),
  // Before a noun it is `tercer`; behind one, `artículo tercero`, it counts; else it is a third person.
  kinds:
    /(?=tercer)(?:(?<=(?:^|[.;:(«"¿¡,]|(?<!\p{L})(?:un|el|al|del|a|de|por|con|para|ante|contra|entre|sin|sobre|según|ningún|cualquier|cualquiera|otro|dicho|cada|este|ese|aquel|todo|algún|como|y|o|u|ni|que|su|si|es|sea|tal|mediante|país|estado))\s*)terceros?(?!\p{L})|tercer(?=\s+(?:países|país|estados?)(?!\p{L}))|terceras?(?=\s+(?:personas?|empresas?|entidad|entidades|partes?(?!\s+del?(?!\p{L})))(?!\p{L})))/iuy,
  denominators: table(
    'tercio|tercios|terceras=3 cuarto|cuartos|cuartas=4 quinto|quintos|quintas=5 décimo|décimos=10',
  ),
  weak: table(`cero|medianoche=0 mediodía=12 un|una|uno|primer|primero|primera|primeros|primeras|único|única|mismo|misma|solo|otro|otra=1
    segundo|segunda|ambos|ambas|doble|duplicar|par|mitad|medio|media=2 triple|triplicar|tercio=3 cuarto|cuarta|trimestre=4 decena|decenas|década=10 siglo=100 veintena=20 treintena=30 cuarentena=40 cincuentena=50
    cientos|centenares=100 miles=1000`),
  joins: new Set(['y']),
  bareMultipliers: new Set(['mil']),
  months: `enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre
    diciembre`.split(/\s+/),
  clock:
    /(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?:horas?\s+)?(?:(?<early>de la mañana|a\.?\s?m\b\.?)|(?<late>de la (?:tarde|noche)|p\.?\s?m\b\.?))/iuy,
  units:
    names(`porciento=percent siglo|siglos=century año|años=year mes|meses=month semana|semanas=week día|días=day hora|horas|h=hour
    minuto|minutos=minute euro|euros=eur dólar|dólares=usd peso|pesos=peso libra|libras=pound corona|coronas=crown yuan|yuanes=cny metro|metros=metre
    kilómetro|kilómetros|km=kilometre kilogramo|kilogramos|kg=kilogram tonelada|toneladas=tonne hectárea|hectáreas=hectare
    litro|litros=litre`),
  above:
    /(?:más de|al menos|por lo menos|superior(?:es)? a(?:l)?|supera\p{L}*|excede\p{L}*|como mínimo|mínimo de|no menos de|no (?:\p{L}+ ){0,3}?inferior(?:es)? al?|después del?|tras|transcurridos|pasados|no antes del?)\s*(?:\S+\s)?$/iu,
  below:
    /(?:menos de|como máximo|inferior(?:es)? a(?:l)?|hasta|máximo de|no más de|no (?:\p{L}+ ){0,3}?(?:superior(?:es)? al?|exced\p{L}*)|a lo sumo|antes del?|en un plazo de|en el plazo de|dentro de|a más tardar|no después del?)\s*(?:\S+\s)?$/iu,
  phrases: {
    'libras esterlinas': 'gbp',
    'libra esterlina': 'gbp',
    'por ciento': 'percent',
    'por 100': 'percent',
    'p. 100': 'percent',
    'por cien': 'percent',
    'por mil': 'permille',
  },
  andHalf: /\s+y\s+medi[oa](?!\p{L})/iuy,
  // What lasts so many years, or comes back after them.
  either: {
    bienal: [2],
    trienal: [3],
    cuatrienal: [4],
    quinquenal: [5],
    decenal: [10],
    quincena: [14, 15],
    medio: [0.5, 1.5],
    media: [0.5],
    mitad: [0.5],
    cuarto: [0.25],
  },
  ...halves({and: 'y', phrases: 'media_docena=6 media_hora=0.5:hour medio_año=0.5:year medio_millón=500000'}),
  commaIsDecimal: true,
})
