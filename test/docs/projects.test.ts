import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {validateConfig} from '../../src/project/index.ts'
import {folderOf, root} from '../cli/run.ts'
import {replay} from './console.ts'

const page = join(root, 'docs/projects.md')

test('docs/projects.md prints what the commands print', () => {
  const folder = folderOf({
    'docs/en/lease.md': '1. The tenant pays 30 euros.\n\n2. The tenant must not smoke.\n',
    'docs/fr/lease.md': '1. Le locataire paie 40 euros.\n\n2. Le locataire ne doit pas fumer.\n',
    'docs/en/policy.md': '1. Staff report within 3 days.\n\n2. Staff must not enter.\n',
    'docs/fr/policy.md':
      '1. Le personnel fait rapport dans les 3 jours.\n\n2. Le personnel ne doit pas entrer.\n',
  })
  const text = readFileSync(page, 'utf8')
  const replayed = replay(text, folder)
  rmSync(folder, {recursive: true})
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(page, replayed)
  else expect(text, 'npm run docs writes it anew').toBe(replayed)
})

test('its config is one', () => {
  const [, config] = /```json\n(.*?)```/s.exec(readFileSync(page, 'utf8'))!
  expect(() => validateConfig(JSON.parse(config!), 'docs/projects.md')).not.toThrow()
})
