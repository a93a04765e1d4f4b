import {posix} from 'node:path'
import {expect, test} from 'vitest'
import {plainPaths} from '../../src/project/paths.ts'

const folders = ['/', '/a', '/a/b', '/a/b/c', '/b', '/a b/ü']
const paths = [
  'x',
  './x',
  '../x',
  '../../../x',
  'b/../x',
  '/x',
  '/a/b/x',
  '/a//b/./x/',
  '.',
  '..',
  'a\\b',
  'ü/…',
  '',
]

test('paths are what they are on Unix', () => {
  for (const folder of folders) {
    for (const path of paths) {
      const file = plainPaths.resolve(folder, path)
      expect(file, `${path} in ${folder}`).toBe(posix.resolve(folder, path))
      expect(plainPaths.dirname(file)).toBe(posix.dirname(file))
      expect(plainPaths.isAbsolute(path)).toBe(posix.isAbsolute(path))
      for (const from of folders) {
        expect(plainPaths.relative(from, file), `${file} from ${from}`).toBe(posix.relative(from, file))
      }
    }
  }
})
