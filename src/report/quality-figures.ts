import type {Reported} from '../judge/index.ts'
import {signed} from './signed.ts'

type Quality = NonNullable<Reported['quality']>[number]

/** What the figures of a translation are called, behind its words. */
export const figureNames = [
  'errors',
  'warnings',
  'notes',
  'penalty',
  'trend',
  'new',
  'accepted',
  'gone',
] as const

/**
 * The figures of a translation, its words first.
 *
 * @param whole how whole numbers are printed
 */
export function figuresOf(
  {words, perThousandWords: {error, warning, info}, penalty, trend}: Quality,
  whole: (number: number) => string,
): string[] {
  return [
    whole(words),
    ...[error, warning, info, penalty].map((figure) => figure.toFixed(1)),
    trend.penalty === undefined ? '–' : signed(trend.penalty),
    ...[trend.new, trend.accepted, trend.gone].map(whole),
  ]
}

export const figuresLegend =
  'Errors, warnings and notes per 1,000 words; penalty: 5 an error, 1 a warning (MQM); trend: since the accepted state.'
