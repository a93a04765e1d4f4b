import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {read} from '../../src/format/index.ts'
import {parse} from '../../src/parse/index.ts'

const textOf = async (name: string, keys: readonly string[]) => {
  const said = JSON.stringify(Object.fromEntries(keys.map((key) => [key, `Text of ${key}`])))
  const [document] = await read(new TextEncoder().encode(said), `${name}.json`)
  return parse(document!)
}

test('messages of one branch stay together, whatever each file lacks and however it is sorted', async () => {
  const texts = [
    await textOf('de', ['menu.open', 'menu.save', 'menu.close', 'page.one', 'page.two']),
    await textOf('en', ['menu.close', 'menu.open', 'menu.new', 'page.zero', 'page.one', 'help.me']),
    await textOf('fr', ['page.two', 'page.three', 'menu.save', 'menu.print', 'help.me', 'help.you']),
  ]
  const branches = collate(texts).rows.map(({key}) => key.split('.')[0])
  expect(branches.filter((branch, at) => branch !== branches[at - 1])).toEqual(['menu', 'page', 'help'])
})

test('a message stays in its branch where another one begins behind it', async () => {
  const texts = [
    await textOf('de', ['zeta.a', 'alpha.b', 'beta.c']),
    await textOf('en', ['zeta.a', 'zeta.c', 'gamma.d']),
  ]
  const branches = collate(texts).rows.map(({key}) => key.split('.')[0])
  expect(branches).toEqual(['zeta', 'zeta', 'alpha', 'beta', 'gamma'])
})
