import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

type Pair = readonly [string, string, string, string]

const mismatches = ([one, a, other, b]: Pair): string[] =>
  runChecks(
    collate([keyed('a', {'1': a}, {language: one}), keyed('b', {'1': b}, {language: other})]),
  ).norms.map(({a: left, b: right}) => `${left?.quote ?? '–'} | ${right?.quote ?? '–'}`)

/** What binds in one language and not, or less, in the other. */
const different: readonly [...Pair, string][] = [
  [
    'de',
    'Der Mieter darf die Miete nicht mindern.',
    'en',
    'The tenant may reduce the rent.',
    'darf die Miete nicht mindern | may reduce',
  ],
  [
    'en',
    'The tenant may not sublet the flat.',
    'fr',
    "Le locataire peut sous-louer l'appartement.",
    'may not sublet | peut sous',
  ],
  [
    'es',
    'El arrendatario no podrá subarrendar la vivienda.',
    'en',
    'The tenant may sublet the flat.',
    'no podrá subarrendar | may sublet',
  ],
  [
    'ru',
    'Никто не может входить в хранилище.',
    'en',
    'Everyone may enter the vault.',
    'Никто не может входить | may enter',
  ],
  [
    'en',
    'The carrier must report the loss.',
    'de',
    'Der Beförderer darf den Verlust melden.',
    'must report | darf den',
  ],
  [
    'en',
    'The carrier must report the loss.',
    'it',
    'Il vettore può denunciare la perdita.',
    'must report | può denunciare',
  ],
  [
    'en',
    'The carrier need not report the loss.',
    'nl',
    'De vervoerder moet het verlies melden.',
    'need not report | moet het',
  ],
]

test.each(different)('%s: %s / %s: %s', (...[one, a, other, b, expected]) => {
  expect(mismatches([one, a, other, b])).toEqual([expected])
})

/** The same in two languages: rights conferred, orders in the indicative, permissions that are restricted. */
const same: readonly Pair[] = [
  ['en', 'Every tenant has the right to heating.', 'fr', 'Tout locataire a droit au chauffage.'],
  ['en', 'Every tenant is entitled to heating.', 'vi', 'Mọi người thuê đều có quyền được sưởi ấm.'],
  ['en', 'Every tenant is entitled to heating.', 'ar', 'لكل مستأجر الحق في التدفئة.'],
  [
    'en',
    'Tenants shall enjoy the same heating.',
    'es',
    'Los arrendatarios tienen derecho a la misma calefacción.',
  ],
  ['en', 'The tenant shall bear the costs.', 'de', 'Die Kosten werden vom Mieter getragen.'],
  [
    'en',
    'In using the yard, everyone shall be subject only to these rules.',
    'de',
    'Jeder ist bei der Nutzung des Hofes nur diesen Regeln unterworfen.',
  ],
  [
    'en',
    'A flat shall be let only with the consent of the owner.',
    'es',
    'Una vivienda sólo podrá arrendarse con el consentimiento del propietario.',
  ],
  [
    'en',
    'A flat shall be let only with the consent of the owner.',
    'pl',
    'Mieszkanie może być wynajęte tylko za zgodą właściciela.',
  ],
  ['en', 'No one shall be evicted without notice.', 'ru', 'Никто не может быть выселен без уведомления.'],
  ['en', 'No one shall be evicted without notice.', 'de', 'Niemandem darf ohne Frist gekündigt werden.'],
  [
    'en',
    'No distinction shall be made between tenants.',
    'nl',
    'Er wordt geen onderscheid gemaakt; de woning behoort aan de gemeente.',
  ],
  [
    'en',
    'These rights may in no case be waived.',
    'pt',
    'Estes direitos não poderão em caso algum ser renunciados.',
  ],
]

test.each(same)('%s: %s / %s: %s', (...pair) => {
  expect(mismatches(pair)).toEqual([])
})
