import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

/** Sentences that say the same in each language: what need not be done. */
const [, , ...rows] = readFileSync(new URL('between-languages/released.tsv', import.meta.url), 'utf8').split(
  '\n',
)
const sentences = new Map(
  rows.filter(Boolean).map((row) => {
    const [language, ...texts] = row.split('\t')
    return [language!, texts] as const
  }),
)
const english = sentences.get('en')!

/** What binds in one text and not in the other, or denies there. */
function told(en: readonly string[], other: readonly string[], language: string): string[] {
  const clauses = (texts: readonly string[]): Record<string, string> =>
    Object.fromEntries(texts.map((text, i) => [`${i + 1}`, text]))
  const {norms, negations} = runChecks(
    collate([keyed('en', clauses(en)), keyed('other', clauses(other), {language})]),
  )
  return [
    ...norms.map(({a, b}) => `${a?.quote ?? '–'} | ${b?.quote ?? '–'}`),
    ...negations.map(({has}) => has.quote),
  ]
}

test.each([...sentences.keys()].filter((language) => language !== 'en'))(
  'what need not be done in English need not be done in %s',
  (language) => {
    expect(told(english, sentences.get(language)!, language)).toEqual([])
  },
)

/** What binds by a modal verb or a duty: `is required` by itself is no order. */
const bound = [
  'The buyer has to pay the costs.',
  'The bank is obliged to reply.',
  'The bank has the obligation to reply.',
  'The guest must sign.',
]

test.each([...sentences.keys()].filter((language) => language !== 'en'))(
  'what is to be done in English is told where it need not be done in %s',
  (language) => {
    const rest = bound.filter(
      (sentence, i) => told([sentence], [sentences.get(language)![i + 2]!], language).length === 0,
    )
    expect(rest).toEqual([])
  },
)

test.each([
  ['The guest must not sign.', 'Oaspetele nu trebuie să semneze.', 'ro'],
  ['The guest must not sign.', 'El client no ha de signar.', 'ca'],
  ['The tenant shall not keep dogs.', 'Der Mieter hat keine Hunde zu halten.', 'de'],
  ['The guest shall not sign.', 'Der Gast hat nicht zu unterschreiben.', 'de'],
  ['One must not sign twice.', 'Nie należy podpisywać dwa razy.', 'pl'],
  ['One must not sign twice.', 'Non bisogna firmare due volte.', 'it'],
])('an order not to is one in both: %s %s', (en, other, language) => {
  expect(told([en], [other], language)).toEqual([])
})

test.each([
  ["You don't have to start from nothing.", 'Вам не нужно начинать с нуля.', 'ru'],
  ["The guest doesn't need to sign.", 'Der Gast muss nicht unterschreiben.', 'de'],
  ["The guest needn't sign.", "L'hôte n'a pas besoin de signer.", 'fr'],
  ['The banks aren’t obliged to reply.', 'Los bancos no están obligados a responder.', 'es'],
  ["The guest isn't allowed to smoke.", 'Il cliente non può fumare.', 'it'],
])('short forms say the same: %s %s', (en, other, language) => {
  expect(told([en], [other], language)).toEqual([])
})
