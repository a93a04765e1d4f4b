import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {checked, keyed} from '../keyed.ts'

/** A sentence whole, and without its condition, exception or restriction. */
const lost: [language: string, whole: string, rest: string, told: string][] = [
  [
    'en',
    'The agent may only sell the house to a neighbour.',
    'The agent may sell the house to a neighbour.',
    'restriction only',
  ],
  [
    'en',
    'The key is given solely to the holder of the lease.',
    'The key is given to the holder of the lease.',
    'restriction solely',
  ],
  [
    'en',
    'The tenant pays the whole rent unless the roof is damaged.',
    'The tenant pays the whole rent.',
    'condition unless the roof is damaged',
  ],
  [
    'en',
    'Unless the owner objects, the clerk enters the sale in the book.',
    'The clerk enters the sale in the book.',
    'condition Unless the owner objects',
  ],
  [
    'en',
    'All goods are inspected at the gate except fruit and flowers.',
    'All goods are inspected at the gate.',
    'condition except fruit and flowers',
  ],
  [
    'en',
    'The club may rent the hall, provided that the fee is paid.',
    'The club may rent the hall.',
    'condition provided that the fee is paid',
  ],
  [
    'en',
    'Subject to section 4, the warden may close the bridge at night.',
    'The warden may close the bridge at night.',
    'condition Subject to section 4',
  ],
  [
    'en',
    'The pool is open to guests as long as the lifeguard is present.',
    'The pool is open to guests.',
    'condition as long as the lifeguard is present',
  ],
  [
    'de',
    'Der Mieter darf nur die vordere Tür des Hauses benutzen.',
    'Der Mieter darf die vordere Tür des Hauses benutzen.',
    'restriction nur',
  ],
  [
    'de',
    'Der Verein mietet den Saal im Sommer, sofern die Gemeinde zustimmt.',
    'Der Verein mietet den Saal im Sommer.',
    'condition sofern die Gemeinde zustimmt',
  ],
  [
    'fr',
    'Le locataire paie le loyer entier sauf en cas de dommage au toit.',
    'Le locataire paie le loyer entier.',
    'condition sauf en cas de dommage au toit',
  ],
  [
    'fr',
    'La clé est remise uniquement au titulaire du bail.',
    'La clé est remise au titulaire du bail.',
    'restriction uniquement',
  ],
  [
    'es',
    'El inquilino paga la renta entera salvo que el techo esté dañado.',
    'El inquilino paga la renta entera.',
    'condition salvo que el techo esté dañado',
  ],
  [
    'it',
    'Il socio usa la sala della sede purché la quota sia pagata.',
    'Il socio usa la sala della sede.',
    'condition purché la quota sia pagata',
  ],
  [
    'pt',
    'O sócio usa a sala da sede desde que a quota esteja paga.',
    'O sócio usa a sala da sede.',
    'condition desde que a quota esteja paga',
  ],
  [
    'nl',
    'De huurder betaalt de hele huur tenzij het dak beschadigd is.',
    'De huurder betaalt de hele huur.',
    'condition tenzij het dak beschadigd is',
  ],
  [
    'ru',
    'Клуб арендует большой зал, если взнос уплачен.',
    'Клуб арендует большой зал.',
    'condition если взнос уплачен',
  ],
]

test.each(lost)('%s: %s', (language, whole, rest, told) => {
  const say = (a: string, b: string): string[] =>
    checked(
      collate([keyed('a', {1: a}, {language}), keyed('b', {1: b}, {language})]),
    ).concordance.checks.lacks.map(
      ({what, narrows, text}) => `${narrows ?? what} ${text.replace(/^[\s,]+|[\s,.]+$/g, '')}`,
    )
  expect([say(whole, rest), say(rest, whole)]).toEqual([[told], [told]])
})
