import {expect, test} from 'vitest'
import {InputError} from '../../src/failure.ts'
import {sourceOf} from '../../src/format/index.ts'
import {compare, type Files, memoryFiles, openProject} from '../../src/project/index.ts'

const agents = '1. Agents shall pay 20 euros.\n\n2. Agents shall report.\n'
const officers = '1. Officers shall pay 20 euros.\n\n2. Officers shall report.\n'
const config = JSON.stringify({
  translations: [{path: 'texts/a.txt'}, {path: 'texts/b.txt', title: 'The second'}],
  termbase: ['terms.csv'],
  rules: {'term-inconsistency': 'off'},
})
const work = {
  '/law/clausediff.config.json': config,
  '/law/terms.csv': 'concept,language,term,status\nagent,en,agent,preferred\nagent,en,officer,deprecated\n',
  '/law/texts/a.txt': agents,
  '/law/texts/b.txt': officers,
}

/** The same with a finding of another rule. */
const unequal = {...work, '/law/texts/b.txt': officers.replace('20', '30')}

/** The files of a work, and how often each was read. */
function counted(texts: Record<string, string> = work): {files: Files; reads: Map<string, number>} {
  const reads = new Map<string, number>()
  const files = memoryFiles(texts)
  return {
    reads,
    files: {
      ...files,
      read(file, called) {
        reads.set(file, (reads.get(file) ?? 0) + 1)
        return files.read(file, called)
      },
    },
  }
}

const said = (report: {findings: {rule: string; status: string; message: string}[]}): string[] =>
  report.findings.map(({rule, status, message}) => `${rule} ${status}: ${message}`)

test('a project is its config, texts and termbases, wherever they are', async () => {
  const project = await openProject(memoryFiles(work), '/law/texts')
  expect(project.sources.map(({file, path, meta}) => [file, path, meta.id])).toEqual([
    ['/law/texts/a.txt', 'a.txt', 'a'],
    ['/law/texts/b.txt', 'b.txt', 'b'],
  ])
  const report = await project.report()
  expect(report.translations.map(({id, title}) => [id, title])).toEqual([
    ['a', 'a'],
    ['b', 'The second'],
  ])
  expect(said(report)).toContain(
    'term-deprecated new: `b` says "Officers", which the termbase deprecates: use "agent"',
  )
})

test('what an editor has open goes before what is stored, until it is given up', async () => {
  const project = await openProject(memoryFiles(work), '/law')
  const before = await project.report()
  project.update('texts/b.txt', officers.replace('20', '30'))
  const changed = await project.report()
  expect(said(changed).filter((one) => !said(before).includes(one))).toEqual([
    'number-mismatch new: "20 euros" (`a`) ≠ "30 euros" (`b`)',
  ])
  expect(changed).toEqual(
    await (
      await openProject(memoryFiles({...work, '/law/texts/b.txt': officers.replace('20', '30')}), '/law')
    ).report(),
  )
  project.update('texts/b.txt', undefined)
  expect(await project.report()).toEqual(before)
})

test('of several texts the one that changed is parsed again, and no other', async () => {
  const {files, reads} = counted()
  const project = await openProject(files, '/law')
  const [a, b] = await project.translations()
  project.update('texts/b.txt', `${officers}\n3. The end.\n`)
  const [sameA, otherB] = await project.translations()
  expect(sameA).toBe(a)
  expect(otherB).not.toBe(b)
  expect(otherB!.children).toHaveLength(3)
  // The state before is known, too: a comparison with it needs both.
  project.update('texts/b.txt', undefined)
  expect((await project.translations())[1]).toBe(b)
  expect(reads.get('/law/texts/a.txt')).toBe(3)
})

test('a text that is parsed before yields the very report of one that is not', async () => {
  const project = await openProject(memoryFiles(work), '/law')
  await project.report()
  expect(JSON.stringify(await project.report())).toBe(
    JSON.stringify(await (await openProject(memoryFiles(work), '/law')).report()),
  )
})

test('accepting writes the lock beside the config; the report then has nothing new', async () => {
  const files = memoryFiles(work)
  const project = await openProject(files, '/law')
  const accepted = await project.accept({by: 'Ada', reason: 'Read in May', at: '2026-05-01'})
  expect([accepted.path, accepted.changed]).toEqual(['clausediff.lock.json', true])
  expect((await project.accept({by: 'Ada'})).changed).toBe(false)
  expect(new Set((await project.report()).findings.map(({status}) => status))).toEqual(new Set(['accepted']))
  project.update('texts/a.txt', agents.replace('20', '30'))
  expect(said(await project.report()).filter((one) => one.includes(' new: '))).toEqual([
    'number-mismatch new: `a` now says "30 euros", `b` still "20 euros"',
  ])
})

test('what a review refuses is not written', async () => {
  const files = memoryFiles(work)
  const project = await openProject(files, '/law')
  const refused = project.accept({
    review({added}, path) {
      throw new InputError(`${added.length > 0} ${path}`)
    },
  })
  await expect(refused).rejects.toThrow('true clausediff.lock.json')
  expect(await files.exists('/law/clausediff.lock.json')).toBe(false)
})

test('of two that accept at once, the second takes in what the first accepted', async () => {
  const files = memoryFiles(unequal)
  const first = await openProject(files, '/law')
  const second = await openProject(files, '/law')
  let isFirst = true
  const runs: number[] = []
  await second.accept({
    rules: ['term-deprecated'],
    review({lock}) {
      runs.push([...lock.clauses.values()].flatMap(({accepted}) => accepted).length)
      if (!isFirst) return
      isFirst = false
      files.write!('/law/clausediff.lock.json', firstLock, {called: '', before: undefined})
    },
  })
  expect(runs).toHaveLength(2)
  expect(runs[1]).toBeGreaterThan(runs[0]!)
  expect((await first.lock()).lock!.clauses.size).toBeGreaterThan(0)
})

const firstLock = await (async (): Promise<string> => {
  const files = memoryFiles(unequal)
  await (await openProject(files, '/law')).accept({rules: ['number-mismatch']})
  return new TextDecoder().decode(await files.read('/law/clausediff.lock.json', ''))
})()

test('the state of the same texts elsewhere is an accepted state', async () => {
  const {files} = counted({...work, '/law/texts/a.txt': agents.replace('20', '30')})
  const project = await openProject(files, '/law')
  const accepted = await project.stateAt({...memoryFiles(work), calls: (path) => `main:${path}`})
  const {report} = await project.compare({accepted, since: 'since `main`'})
  expect(said(report).filter((one) => one.includes(' new: '))).toEqual([
    'number-mismatch new: `a` now says "30 euros", `b` still "20 euros"',
  ])
  const empty = memoryFiles({...work, '/law/texts/b.txt': ' '})
  await expect(project.stateAt({...empty, calls: (path) => `main:${path}`})).rejects.toThrow(
    '`main:texts/b.txt` is empty: expected the text of a translation',
  )
})

test('files that are only read keep their lock', async () => {
  const {exists, read} = memoryFiles(work)
  const project = await openProject({exists, read}, '/law')
  await expect(project.accept()).rejects.toThrow(
    '`clausediff.lock.json` cannot be written: these files are only read',
  )
})

test('texts may be named, where no config is near', async () => {
  const files = memoryFiles({'/a.txt': agents, '/b.txt': officers})
  const project = await openProject(files, '/', {texts: ['a.txt', './b.txt']})
  const {report} = await compare([sourceOf(agents, 'a.txt'), sourceOf(officers, './b.txt')])
  expect(await project.report()).toEqual(report)
  await expect(openProject(files, '/')).rejects.toThrow(/^no translations are named/)
  await expect(openProject(files, '/', {texts: ['c.txt']})).rejects.toThrow('`c.txt` does not exist')
})

test('files of a class do as well', async () => {
  class Kept implements Files {
    private readonly inner = memoryFiles(work)
    read(file: string, called: string): Uint8Array | Promise<Uint8Array> {
      return this.inner.read(file, called)
    }
    async exists(file: string): Promise<boolean> {
      return this.inner.exists(file)
    }
  }
  const project = await openProject(new Kept(), '/law')
  expect(await project.report()).toEqual(await (await openProject(memoryFiles(work), '/law')).report())
})

test('a word cannot be preferred to itself', async () => {
  const files = memoryFiles(work)
  const project = await openProject(files, '/law')
  await expect(project.prefer({term: 'agents', not: ['officers', 'Agents']})).rejects.toThrow(
    '`agents` is to be used, and not to be used: expected two different words',
  )
})
