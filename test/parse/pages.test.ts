import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

const told = (text: string): string[] =>
  clausesOf(parse(sourceOf(text, 'act.txt'))).map(({key, text}) => `${key} = ${text}`)

test('articles that each begin a page are no running heads', () => {
  const pages = [
    'Mills turn all night.',
    'Boats float by day.',
    'Gates are shut at dusk.',
    'Bridges stay open.',
  ]
  const text = pages.map((page, i) => `Article ${i + 1}\n\n${page}\n`).join('\f')
  expect(told(text)).toEqual(pages.map((page, i) => `Art.${i + 1} = ${page}`))
})

test('a chapter that heads all of its pages is one', () => {
  const text = ['1. Mills turn all', 'night.\n\n2. Boats float by', 'day.\n\n3. Gates are shut at', 'dusk.']
    .map((page, i) => (i > 0 ? `Chapter 2\n\n${page}\n` : `${page}\n`))
    .join('\f')
  expect(told(text)).toEqual([
    '1 = Mills turn all night.',
    '2 = Boats float by day.',
    '3 = Gates are shut at dusk.',
  ])
})
