import {expect, test} from 'vitest'
import {keyListOf} from './parse-file.ts'

test('a heading of what an amendment quotes holds none of its items', () => {
  const text = `##### Čl. I\n\nVyhláška se mění takto:\n\n1. § 1 včetně nadpisu zní:\n\n##### „§ 1\n\n#### Komise\n\nKomisi ustavuje správa, a komise jedná tajně.“.\n\n2. § 2 se zrušuje.\n\n3. § 3 se zrušuje.\n\n##### Čl. II\n\nTato vyhláška nabývá účinnosti dnem vyhlášení.\n`
  expect(keyListOf(text, 'a.md')).toEqual([
    'Art.1',
    'Art.1.1',
    'Art.1.h1',
    'Art.1.h2',
    'Art.1.2',
    'Art.1.3',
    'Art.2',
  ])
})

test('the line that closes what is quoted is of it', () => {
  const text = `1. Section 4 is amended by the insertion of:\n\n“(6A) A boat is counted once.\n\n(6B) A raft is not counted.\n\n(6C) A ship is counted twice.”.\n\n2. Section 5 is repealed.\n\n3. This Act is the Boats Act.\n`
  expect(keyListOf(text)).toEqual(['1', '2', '3'])
})
