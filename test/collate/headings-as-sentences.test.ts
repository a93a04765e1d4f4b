import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {markdownOf} from '../../src/format/markdown.ts'
import {parse} from '../../src/parse/index.ts'

test('a heading without a stop is no part of the sentence below it', () => {
  const text =
    '# House\n\n## The gate\n\n1. Opening\n\n   Open it at dawn. Shut it at dusk.\n\n2. Locking\n\n   Lock it.\n'
  const collation = collate([parse(markdownOf(text, 'a.md', {language: 'en'}))])
  const said = collation.rows.map((_, row) =>
    collation.sentences(row, 0).map(({clause, start, end}) => clause.text.slice(start, end)),
  )
  expect(said).toContainEqual(['Opening', 'Open it at dawn.', 'Shut it at dusk.'])
})
