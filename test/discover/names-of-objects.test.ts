import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {compare, sourceOf} from '../../src/index.ts'
import {root} from '../imports.ts'

// What every object has is in no table of a language.
const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'isPrototypeOf']
const texts = names.map(
  (name, at) => `${at + 1}. The ${name} pays 30 euros, and ${name} 2 is ${name} per cent.`,
)
const languages = readdirSync(join(root, 'language')).filter((name) => /^[a-z]{2}$/.test(name))

test.each(languages)('words that every object knows are words like others: %s', async (language) => {
  const source = (said: readonly string[], path: string) => sourceOf(said.join('\n\n'), path, {language})
  const other = texts.map((text) => text.replaceAll(/toString|valueOf/g, 'constructor'))
  const {report} = await compare([source(texts, 'a.txt'), source(other, 'b.txt')])
  // They are told as names that differ, and as nothing that a table knows: a number, a tense, a person.
  const rules = new Set(report.findings.map(({rule}) => rule.replace(/-\w+$/, '')))
  expect([...rules]).toEqual(['term'])
})
