import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {clausediff, folderOf} from '../cli/run.ts'

const files = {
  'docs/one.txt': '1. Rent. The tenant pays 20 coins.\n\n2. End. It ends.\n',
  'docs/two.txt': '1. Rent. The tenant pays 30 coins.\n\n2. End. It ends.\n',
  'docs/clausediff.config.json': '{"translations": [{"path": "one.txt"}, {"path": "two.txt"}]}',
}

interface Places {
  github: string[]
  gitlab: string[]
  sarif: string[]
}

/** Where the three services are told that a number differs. */
async function placesOf(cwd: string, env: Record<string, string> = {}, args: string[] = []): Promise<Places> {
  const print = async (format: string): Promise<string> =>
    (await clausediff(['check', '--rule', 'number-mismatch', '--format', format, ...args], {cwd, env})).stdout
  const github = await print('github')
  const gitlab = JSON.parse(await print('gitlab')) as {location: {path: string}; description: string}[]
  const {runs} = JSON.parse(await print('sarif'))
  const [run] = runs
  return {
    github: [/file=([^,]*),/.exec(github)![1]!, /%0A(.*?):1:/.exec(github)![1]!],
    gitlab: [gitlab[0]!.location.path, /· (.*?):1:/.exec(gitlab[0]!.description)![1]!],
    sarif: [...run.results[0].locations, ...run.results[0].relatedLocations].map(
      ({physicalLocation: {artifactLocation}}) =>
        [artifactLocation.uriBaseId, artifactLocation.uri].filter(Boolean).join(' '),
    ),
  }
}

const fromRoot: Places = {
  github: ['docs/one.txt', 'docs/two.txt'],
  gitlab: ['docs/one.txt', 'docs/two.txt'],
  sarif: ['%SRCROOT% docs/one.txt', '%SRCROOT% docs/two.txt'],
}
const asTyped: Places = {
  github: ['one.txt', 'two.txt'],
  gitlab: ['one.txt', 'two.txt'],
  sarif: ['one.txt', 'two.txt'],
}

describe('services are told paths from the root of the repository', () => {
  test('wherever the command runs', async () => {
    const root = folderOf({...files, '.git/HEAD': 'ref: refs/heads/main\n', 'docs/deep/x': ''})
    expect(await placesOf(join(root, 'docs'))).toEqual(fromRoot)
    expect(await placesOf(join(root, 'docs/deep'))).toEqual(fromRoot)
    expect(await placesOf(root, {}, ['docs/one.txt', 'docs/two.txt'])).toEqual(fromRoot)
    expect(await placesOf(root, {}, ['--config', 'docs/clausediff.config.json'])).toEqual(fromRoot)
    const elsewhere = folderOf({})
    expect(await placesOf(elsewhere, {}, [join(root, 'docs/one.txt'), join(root, 'docs/two.txt')])).toEqual(
      fromRoot,
    )
  })

  test.each(['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'])('%s, where no .git was kept', async (name) => {
    const root = folderOf(files)
    expect(await placesOf(join(root, 'docs'), {[name]: root})).toEqual(fromRoot)
    expect(await placesOf(join(root, 'docs'), {[name]: `${root}/`})).toEqual(fromRoot)
    expect(await placesOf(join(root, 'docs'), {[name]: folderOf({})})).toEqual(asTyped)
  })

  test('a repository that was checked out into a folder of the workspace; a work tree; a link on the way', async () => {
    const workspace = folderOf({})
    const root = join(workspace, 'checkout')
    mkdirSync(root)
    const inner = folderOf({...files, '.git': 'gitdir: ../elsewhere\n'})
    symlinkSync(inner, join(root, 'link'))
    expect(await placesOf(join(inner, 'docs'), {GITHUB_WORKSPACE: workspace})).toEqual(fromRoot)
    expect(await placesOf(join(root, 'link/docs'), {})).toEqual(fromRoot)
  })

  test('outside of a repository they stay as typed', async () => {
    expect(await placesOf(join(folderOf(files), 'docs'))).toEqual(asTyped)
  })
})
