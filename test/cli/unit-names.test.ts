import {expect, test} from 'vitest'
import {UnitNames} from '../../src/cli/shards/unit-name.ts'
import {memoryFiles, openWorks} from '../../src/project/index.ts'

test('texts are read once for all names of a run, however many results a work has', async () => {
  const files = memoryFiles({'/a.txt': '1. One.', '/b.txt': '1. Two.'})
  const read: string[] = []
  const counted = {
    ...files,
    read: (path: string, called: string) => {
      read.push(path)
      return files.read(path, called)
    },
  }
  const works = await openWorks(counted, '/', {texts: ['a.txt', 'b.txt']})
  const names = new UnitNames(works, 'terms', {} as ConstructorParameters<typeof UnitNames>[2])
  const [project] = works
  read.length = 0
  const first = await names.of(project!)
  for (let range = 1; range < 20; range++) expect(await names.of(project!)).toEqual(first)
  // That there is no lock is seen by looking for it.
  expect(read.filter((path) => path.endsWith('.txt'))).toEqual(['/a.txt', '/b.txt'])
})
