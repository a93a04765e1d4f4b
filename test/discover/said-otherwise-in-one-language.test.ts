import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {keyed} from '../keyed.ts'

/** What is told of two sentences of one language that are laid side by side, but for words that differ. */
async function told(language: string, one: string, other: string): Promise<string[]> {
  const translations = [one, other].map((text, at) => keyed(at === 0 ? 'a' : 'b', {'1': text}, {language}))
  const collation = collate(translations)
  const {findings} = judge({collation, concordance: await discover(collation)})
  return findings
    .filter(({rule}) => !/^(?:term|wording)-/.test(rule))
    .map(({rule, message}) => `${rule}: ${message}`)
}

test.each([
  [
    'what is denied stands elsewhere in the sentence',
    'it',
    'Il fornitore non risponde della normale usura.',
    'Della normale usura il fornitore non è responsabile.',
  ],
  [
    'what is denied stands behind what is fronted',
    'pt',
    'Não lavrarás o campo do teu vizinho.',
    'O campo do teu vizinho não lavrarás.',
  ],
  [
    'what forbids stands far from the deed',
    'nl',
    'De afnemer mag de goederen vóór die betaling niet doorverkopen.',
    'Het is de afnemer verboden de goederen vóór die betaling door te verkopen.',
  ],
  [
    'a condition is denied that is an exception',
    'de',
    'Der Lieferant zahlt eine Strafe, es sei denn, höhere Gewalt hat den Verzug verursacht.',
    'Der Lieferant zahlt eine Strafe, sofern der Verzug nicht durch höhere Gewalt verursacht wurde.',
  ],
  ['both need not be counted', 'fr', 'Les deux parties gardent le secret.', 'Les parties gardent le secret.'],
  ['both in Spanish', 'es', 'Las dos partes firman el contrato.', 'Las partes firman el contrato.'],
  ['owning is no right to', 'zh', '付清之前，货物归供货方所有。', '付清之前，货物的所有权属于供货方。'],
  [
    'what can be done may be done',
    'ja',
    '供給者は、契約を解除することができる。',
    '供給者は、契約を解除できる。',
  ],
])('%s', async (_, language, one, other) => {
  expect(await told(language, one, other)).toEqual([])
})

test.each([
  [
    'es',
    'En caso de retraso, el proveedor paga una penalización, salvo que el retraso se deba a fuerza mayor.',
    'El proveedor abonará una penalización por retraso.',
    ['omission: `b` lacks the condition "salvo que el retraso se deba a fuerza mayor" (in `a`)'],
  ],
  [
    'nl',
    'Bij vertraging betaalt de leverancier een boete, tenzij de vertraging door overmacht is veroorzaakt.',
    'De leverancier is bij vertraging een boete verschuldigd.',
    ['omission: `b` lacks the condition "tenzij de vertraging door overmacht is veroorzaakt" (in `a`)'],
  ],
  [
    'fr',
    'Il remet deux copies aux parties.',
    'Il remet des copies aux parties.',
    ['number-mismatch: "deux" stands in `a`, not in `b`'],
  ],
  [
    'it',
    'Il fornitore non risponde della normale usura.',
    'Della normale usura il fornitore è responsabile.',
    ['negation-mismatch: `a` says "non risponde", `b` has no "non"'],
  ],
  [
    'ja',
    '供給者は、契約を解除しなければならない。',
    '供給者は、契約を解除できる。',
    ['modality-mismatch: "なければならない" (`a`) binds more than "できる" (`b`)'],
  ],
])('what is lost is told in other words, too: %s %s', async (language, one, other, expected) => {
  expect(await told(language, one, other)).toEqual(expected)
})

test('an exception that stands in another sentence of its row is not lost', async () => {
  expect(
    await told(
      'en',
      'They bowed before him, except the king. He was proud.',
      'They bowed before him. Except the king, he was proud.',
    ),
  ).toEqual([])
})
