import {primarySubtag} from './primary-subtag.ts'
import {word} from './quantifiers.ts'

/** How often something is done or due. */
export type Frequency = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year'

const frequencies: readonly Frequency[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year']

/** Words of a language for each, in that order; whole words. What also says how long something lasts (`a month`) is not among them. */
const rows: Readonly<Record<string, readonly [string, string, string, string, string, string]>> = {
  de: [
    'täglich(?:e[nmrs]?)?|(?:pro|je|jeden) Tag',
    'wöchentlich(?:e[nmrs]?)?|(?:pro|je|jede) Woche|mal (?:in der|die) Woche',
    'monatlich(?:e[nmrs]?)?|(?:pro|je|jeden) Monat|[a-z]+mal im Monat',
    'vierteljährlich(?:e[nmrs]?)?|quartalsweise|(?:pro|je|jedes) (?:Quartal|Vierteljahr)',
    'halbjährlich(?:e[nmrs]?)?|(?:pro|je|jedes) Halbjahr',
    '(?:all)?jährlich(?:e[nmrs]?)?|(?:pro|je|jedes) Jahr|[a-z]+mal im Jahr',
  ],
  en: [
    'daily|(?:each|every|per|(?:once|twice|times) a) day',
    'weekly|(?:each|every|per|(?:once|twice|times) a) week',
    'monthly|(?:each|every|per|(?:once|twice|times) a) month',
    'quarterly|(?:each|every|per) (?:calendar )?quarter',
    '(?:half-|half )yearly|(?:semi-?|bi)annual(?:ly)?|(?:each|every|per) half[- ]year|twice (?:yearly|(?:a|per|each|every) year)',
    '(?<!semi-|bi-)annual(?:ly)?|(?<!half[- ])yearly|per annum|(?:each|every|per|(?:once|twice|times) a) year',
  ],
  es: [
    'diari[oa]s?|diariamente|(?:cada|al) día|todos los días',
    'semanal(?:es|mente)?|(?:cada|por|a la) semana|todas las semanas',
    'mensual(?:es|mente)?|(?:cada|por|al) mes|todos los meses',
    'trimestral(?:es|mente)?|(?:cada|por|al) trimestre',
    'semestral(?:es|mente)?|(?:cada|por|al) semestre',
    'anual(?:es|mente)?|(?:cada|por|al) año|todos los años',
  ],
  fr: [
    'quotidien(?:ne)?s?|quotidiennement|journali(?:er|ère)s?|(?:par|chaque) jour|tous les jours',
    'hebdomadaires?|(?:par|chaque) semaine|toutes les semaines',
    'mensuel(?:le)?s?|mensuellement|(?:par|chaque) mois|tous les mois',
    'trimestriel(?:le)?s?|trimestriellement|(?:par|chaque) trimestre',
    'semestriel(?:le)?s?|semestriellement|(?:par|chaque) semestre',
    'annuel(?:le)?s?|annuellement|(?:par|chaque) an(?:née)?|tous les ans',
  ],
  it: [
    'giornalier[oaei]|giornalmente|quotidian[oaei]|quotidianamente|(?:al|ogni) giorno',
    'settimanal[ei]|settimanalmente|(?:alla|ogni) settimana',
    'mensil[ei]|mensilmente|(?:al|ogni) mese',
    'trimestral[ei]|trimestralmente|(?:al|ogni) trimestre',
    'semestral[ei]|semestralmente|(?:al|ogni) semestre',
    "annual[ei]|annualmente|annu[oiae]|(?:all[’']|ogni )anno",
  ],
  ja: [
    '毎日|日次',
    '毎週|週次',
    '毎月|月次|月額',
    '四半期(?:ごと|毎)',
    '半[年期](?:ごと|毎)',
    '毎年|年次|年額',
  ],
  nl: [
    'dagelijkse?|(?:per|elke|iedere) dag',
    'wekelijkse?|(?:per|elke|iedere) week',
    'maandelijkse?|(?:per|elke|iedere) maand',
    'driemaandelijkse?|(?:per|elk|ieder) kwartaal',
    'halfjaarlijkse?|(?:per|elk|ieder) half ?jaar',
    'jaarlijkse?|(?:per|elk|ieder) jaar',
  ],
  pl: [
    'codziennie|codzienn[yaeio]\\p{L}*|każdego dnia',
    '(?:co)?tygodniow[oyaei]\\p{L}*|co tydzień',
    '(?:co)?miesięczn(?:ie|[yaei]\\p{L}*)|co miesiąc',
    'kwartaln(?:ie|[yaei]\\p{L}*)|co kwartał',
    'półroczn(?:ie|[yaei]\\p{L}*)|co pół roku',
    '(?:co)?roczn(?:ie|[yaei]\\p{L}*)|co roku?',
  ],
  pt: [
    'diári[oa]s?|diariamente|(?:cada|por|ao) dia|todos os dias',
    'semana(?:l|is)|semanalmente|(?:cada|por) semana',
    'mensa(?:l|is)|mensalmente|(?:cada|por|ao) mês',
    'trimestra(?:l|is)|trimestralmente|(?:cada|por) trimestre',
    'semestra(?:l|is)|semestralmente|(?:cada|por) semestre',
    'anua(?:l|is)|anualmente|(?:cada|por|ao) ano|todos os anos',
  ],
  ru: [
    'ежедневн\\p{L}+|каждый день|раза? в день',
    'еженедельн\\p{L}+|каждую неделю|раза? в неделю',
    'ежемесячн\\p{L}+|каждый месяц|раза? в месяц',
    'ежеквартальн\\p{L}+|каждый квартал|раза? в квартал',
    'полугодов\\p{L}+|каждое полугодие|раза? в полгода',
    'ежегодн\\p{L}+|каждый год|раза? в год',
  ],
  sv: [
    'daglig(?:t|en|a)?|(?:per|varje) dag',
    'veckovis|(?:per|varje) vecka',
    'månatlig(?:t|en|a)?|månadsvis|(?:per|varje) månad',
    'kvartalsvis|(?:per|varje) kvartal',
    'halvårlig(?:t|en|a)?|halvårsvis|(?:per|varje) halvår',
    'årlig(?:t|en|a)?|årsvis|(?:per|varje) år',
  ],
  zh: [
    '每[天日]|逐日',
    '每[周週]|每星期',
    '每个?月|每個月|按月|逐月',
    '每季度?|按季',
    '每半年',
    '每年|按年|逐年',
  ],
}

/** Where words have no blanks between them, they are found anywhere. */
const unspaced = new Set(['ja', 'zh'])

const made = new Map<string, readonly (readonly [Frequency, RegExp])[]>()

function expressionsOf(language: string): readonly (readonly [Frequency, RegExp])[] {
  const tag = primarySubtag(language)
  let expressions = made.get(tag)
  if (!expressions) {
    const row = Object.hasOwn(rows, tag) ? rows[tag]! : []
    expressions = row.map((forms, index) => [
      frequencies[index]!,
      unspaced.has(tag) ? new RegExp(forms, 'g') : word(forms)(),
    ])
    made.set(tag, expressions)
  }
  return expressions
}

/** How often a text says that something is done or due, each frequency once, with its first place: `text.slice(start, end)`. */
export function frequenciesIn(
  text: string,
  language: string,
): {often: Frequency; start: number; end: number}[] {
  return expressionsOf(language).flatMap(([often, expression]) => {
    expression.lastIndex = 0
    const match = expression.exec(text)
    return match ? [{often, start: match.index, end: match.index + match[0].length}] : []
  })
}
