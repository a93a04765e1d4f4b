import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

test('who resolves stands on a line of its own, amidst the sentence of a preamble', () => {
  const text = `Charter of the Wells

Preamble

Whereas clean water is owed to all who live in the valley,

Whereas the old wells have run dry in three summers,

Now, therefore,

The Council of Wells

Proclaims this charter as the rule of all wells.

Article 1

Every well has a keeper.

Article 2

Every keeper has a key.

Article 3

Every key hangs by the door.

Article 4

Every door stands open by day.

Article 5

Every night the doors are shut.

Article 6

Who shuts a door reports it.
`
  const [first, second] = clausesOf(parse(sourceOf(text, 'charter.txt')))
  expect([first?.key, second?.key]).toEqual(['preamble', 'Art.1'])
  expect(first?.text).toMatch(/^Whereas clean water[\s\S]*The Council of Wells\s+Proclaims/)
})
