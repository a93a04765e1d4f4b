import {expect, test} from 'vitest'
import {judge} from '../../src/judge/index.ts'
import {evidenceOf} from '../keyed.ts'
import {parseValue} from '../parse/parse-file.ts'

/**
 * By what 0.1.0 knew those of the first text, whose messages said "`Art 3`" and "Unexpected doubt about"; that the second
 * text has the same is told with them.
 */
const known: Record<string, string> = {
  '8474c86508d96d5f':
    'Unexpected `Article 11`, expected `Art.10`: it follows `Article 9`, `Art.10` is missing',
  '89b68cc61745ad53':
    'Unexpected `Article 9`, expected `Art.12`: it follows `Article 11`, so the numbering starts again; this clause is kept as Art.9~2',
}

test('doubts that are worded anew are those of older locks', () => {
  const value = 'Article 9\nFoo.\na) x;\nb) y.\nArticle 11\nBar.\nArticle 9\nBaz.\n'
  const texts = [parseValue(value, 'q1.txt'), parseValue(value.replace('Foo', 'Fooo'), 'q2.txt')]
  const {findings} = judge(evidenceOf(...texts))
  const doubts = findings.filter(({rule}) => rule === 'numbering' || rule === 'structure')
  expect(Object.fromEntries(doubts.map(({fingerprint, message}) => [fingerprint, message]))).toEqual(known)
})
