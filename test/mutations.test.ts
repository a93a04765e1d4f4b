import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '..')

interface Mutation {
  name: string
  file: string
  from: string
  to: string
  tests: string[]
}

const mutations: Mutation[] = JSON.parse(readFileSync(join(root, 'scripts/mutations.json'), 'utf8'))

/** Whether each dies, `node scripts/mutate.mjs` says; here only that the list follows the code. */
test('every mutation still has its place in the code, and its tests', () => {
  for (const {name, file, from, to, tests} of mutations) {
    expect(`${name}: ${readFileSync(join(root, file), 'utf8').split(from).length - 1}`).toBe(`${name}: 1`)
    expect(to, name).not.toBe(from)
    for (const path of tests) expect(existsSync(join(root, path)), `${name}: ${path}`).toBe(true)
  }
})
