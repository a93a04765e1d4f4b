import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {FormTables} from '../../src/discover/checks/form-table.ts'
import {modalsOf, modalsOfRow} from '../../src/discover/checks/norms/modals.ts'
import {QuantityMemory} from '../../src/discover/checks/numbers/index.ts'
import {Room} from '../../src/discover/checks/room.ts'
import {RowText} from '../../src/discover/checks/row-text.ts'
import {keyed} from '../keyed.ts'

/** Every line of the shipped texts, and sentences with words that a pattern may begin inside or behind a sign. */
const lines = [
  ...readdirSync('corpus/ai-plus', {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.txt'))
    .flatMap((path) => readFileSync(join('corpus/ai-plus', path), 'utf8').split('\n')),
  'He couldn’t and wasn’t to be re-authorized; a self-authorising body may not; it is strictly prohibited.',
  'Shan’t we? They’ll see that we’ll. No-one must; nobody ever shall. Hereby permitted to: so be it.',
  'The tax-exempt are not required, cannot be obliged, do not have to, need not, and are free to go.',
  'It is hereby necessary. At his sole discretion! Possibly; potentially; perhaps ought to.',
].filter((line) => line.trim() !== '')

test('modal expressions that are sought at words that may begin one are all there are', () => {
  const collation = collate([
    keyed('a', Object.fromEntries(lines.map((line, at) => [`${at + 1}`, line.replaceAll('\t', ' ')]))),
  ])
  const tables = new FormTables(collation.vocabulary.forms)
  expect(collation.rows.length).toBeGreaterThan(300)
  let found = 0
  for (const row of collation.rows.keys()) {
    const whole = new RowText(collation, row, 0, {tables, memory: new QuantityMemory(), room: new Room()})
    const sought = modalsOfRow(whole)
    found += sought.length
    expect(sought).toEqual(modalsOf(whole.text, 'en'))
  }
  expect(found).toBeGreaterThan(50)
})
