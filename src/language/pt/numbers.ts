import {halves} from '../halves.ts'
import {type NumberLexicon, names, table} from '../numbers.ts'

const ordinals: Record<string, number> = {}
for (const [stem, value] of Object.entries(
  table(`terceir=3 quart=4 quint=5 sext=6 sétim=7 oitav=8 non=9 décim=10 vigésim=20 trigésim=30 quadragésim=40
  quinquagésim=50 sexagésim=60 septuagésim=70 setuagésim=70 octogésim=80 nonagésim=90 centésim=100 milésim=1000`),
)) {
  for (const ending of ['o', 'a', 'os', 'as']) ordinals[stem + ending] = value
}

/**
 * `terceiros`, `um terceiro não pode`, `terceiras partes`, `país terceiro` are third persons; `o terceiro ano` counts:
 * behind an article a third person stands before no noun.
 */
function kindsOf(): RegExp {
  const before =
    '(?<=(?<!\\p{L})(?:um|o|ao|do|no|pelo|a|de|por|com|para|contra|entre|sem|qualquer|nenhum|outro|cada|todo|e|ou|nem|que|tal)\\s+)'
  const behind =
    '(?=\\s*(?:[.,;:)?!»”"]|$)|\\s+(?:não|que|ou|e|nem|é|seja|tem|tenha|pode|possa|poderá|deve|deverá|em|com|para|por|ao?|interessado|adquirente|estranho|prejudicado|autorizado|responsável)(?!\\p{L})(?!\\s+(?:o\\s+)?(?:quart|quint|sext|últim)))'
  const someone = `${before}terceiro${behind}`
  const ofKind = '(?<=(?<!\\p{L})(?:país|estado|agente|prestador|parte|tipo\\s+de)\\s+)terceir[oa](?!\\p{L})'
  const kind =
    'terceir[oa]s?(?=\\s+(?:partes?(?!\\s+d[aeo]s?(?!\\p{L}))|pessoas?|entidades?|país|países|estados?)(?!\\p{L}))'
  // Most words are no ordinal at all: asked first, as what stands before a word is dear to look at.
  const weekday = '(?:segunda|terça|quarta|quinta|sexta)s?(?=-feiras?(?!\\p{L}))'
  const means =
    'meios?(?=\\s+(?:automático|eletrônico|eletrónico|ambiente|de\\s+(?:comunicação|pagamento|transporte|acesso)))'
  // `por outro meio`, `um meio de prova`, not `meio ano`.
  const another = `(?:outro|outros|um|qualquer|quaisquer|algum|nenhum|esse|este|tal|cada)\\s+meios?(?!\\p{L}|\\s+(?:ano|dia|mês|século|milhão|bilhão|salário|metro|quilo|litro|por cento)(?!\\p{L}))`
  return new RegExp(
    `(?=terceir|segunda|terça|quart|quint|sext|mei|outro|um|qua|[ane])(?:terceiros(?!\\p{L})|${someone}|${ofKind}|${kind}|${weekday}|${means}|${another})`,
    'iuy',
  )
}

/** Numerals as in C. Cunha and L. Cintra, Nova gramática do português contemporâneo (1985), ch. 11; both spellings. */
export const numbers = (): NumberLexicon => ({
  around: {
    bothBefore: 'os|as|dos|das|aos|às',
    parts: 'parte',
    rates: 'por',
    counting: 'uma?|por',
    from: 'de|desde',
    to: 'a|até',
    and: 'e|ou',
    of: 'de|do',
    inDates: 'de|do',
    behindDay: 'de',
    orMore: 'ou mais',
    orLess: 'ou menos',
  },
  cardinals:
    table(`dois|duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13
    catorze|quatorze=14 quinze=15 dezasseis|dezesseis=16 dezassete|dezessete=17 dezoito=18 dezanove|dezenove=19
    vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem|cento=100
    duzentos|duzentas=200 trezentos|trezentas=300 quatrocentos|quatrocentas=400 quinhentos|quinhentas=500
    seiscentos|seiscentas=600 setecentos|setecentas=700 oitocentos|oitocentas=800 novecentos|novecentas=900`),
  multipliers: table(
    'mil=1e3 milhão|milhões=1e6 bilhão|bilhões|bilião|biliões=1e9 trilhão|trilhões=1e12 dúzia=12',
  ),
  ordinals,
  kinds: kindsOf(),
  denominators: table('terço|terços=3 quarto|quartos=4 quinto|quintos=5 décimo|décimos=10'),
  weak: table(`zero=0 um|uma|primeiro|primeira|primeiros|primeiras|único|única|mesmo|mesma|só|outro|outra=1
    segundo|segunda|ambos|ambas|dobro|duplo|dupla|duplicar|par|metade|meio|meia=2 triplo|tripla|triplicar|terço=3
    quarto|trimestre=4 dezena|dezenas|década=10 século=100 centena|centenas=100 milhar|milhares=1000`),
  joins: new Set(['e']),
  bareMultipliers: new Set(['mil']),
  months: `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
    dezembro`.split(/\s+/),
  clock:
    /(?<hour>\d{1,2})(?:\s?h\s?(?<minute>\d{2})(?!\d)|\s?(?:h|horas)?(?=\s+da (?:manhã|tarde|noite)))(?:\s+(?:(?<early>da manhã)|(?<late>da tarde|da noite))(?!\p{L}))?/iuy,
  units:
    names(`porcento=percent século|séculos=century ano|anos=year mês|meses=month semana|semanas=week dia|dias=day hora|horas|h=hour
    minuto|minutos=minute euro|euros=eur dólar|dólares=usd real|reais=brl yuan|yuans=cny metro|metros=metre
    quilómetro|quilómetros|quilômetro|quilômetros|km=kilometre quilograma|quilogramas|kg=kilogram
    tonelada|toneladas=tonne hectare|hectares|ha=hectare litro|litros=litre`),
  above:
    /(?<!\p{L})(?:mais de|ao menos|pelo menos|superior(?:es)? a|exced\p{L}*|ultrapass\p{L}*|no mínimo|mínimo de|não menos de|não (?:\p{L}+ ){0,3}?inferior(?:es)? a|após|depois d[eo]|decorridos|não antes d[eo])\s*(?:\S+\s)?$/iu,
  below:
    /(?<!\p{L})(?:menos de|no máximo|inferior(?:es)? a|até|máximo de|não mais de|não (?:\p{L}+ ){0,3}?(?:superior(?:es)? a|exced\p{L}*|ultrapass\p{L}*)|antes d[eo]|no prazo de|dentro de|não depois d[eo])\s*(?:\S+\s)?$/iu,
  phrases: {
    'libras esterlinas': 'gbp',
    'libra esterlina': 'gbp',
    'por cento': 'percent',
    'por 100': 'percent',
    'por mil': 'permille',
  },
  andHalf: /\s+e\s+mei[oa](?!\p{L})/iuy,
  // What lasts so many years, or comes back after them.
  either: {
    bienal: [2],
    trienal: [3],
    quadrienal: [4],
    quinquenal: [5],
    decenal: [10],
    quinzena: [14, 15],
    meio: [0.5],
    meia: [0.5],
    metade: [0.5],
    quarto: [0.25],
    vintena: [20],
  },
  ...halves({and: 'e', phrases: 'meia_dúzia=6 meia_hora=0.5:hour meio_ano=0.5:year meio_milhão=500000'}),
  commaIsDecimal: true,
})
