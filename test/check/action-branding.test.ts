import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {root} from '../cli/run.ts'

/** Among the icons and colours that GitHub lists for actions; another keeps an action out of the marketplace. */
const icons = [
  'book',
  'book-open',
  'bookmark',
  'check',
  'check-circle',
  'edit',
  'file-text',
  'globe',
  'list',
  'search',
]
const colours = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']

test('the icon and the colour of the action are ones that GitHub has', () => {
  const {branding} = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
  expect(icons).toContain(branding.icon)
  expect(colours).toContain(branding.color)
})
