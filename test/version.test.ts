import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {version} from '../src/version.ts'

test('the version is that of package.json', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
  expect(version).toBe(manifest.version)
})

test('the action runs its own version', () => {
  const {inputs} = parse(readFileSync('action.yml', 'utf8')) as {inputs: {version: {default: string}}}
  expect(inputs.version.default).toBe(version)
})
