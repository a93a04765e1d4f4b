import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {clausediff, folderOf, root} from './run.ts'

const one = '1. Rent. The tenant pays 20 coins.\n\n2. End. It ends.\n'
const two = '1. Rent. The tenant pays 30 coins.\n\n2. End. It ends.\n'

/** In a shell of its own, so that streams are what they are for users. */
function shell(line: string, cwd: string): string {
  return execFileSync('bash', ['-c', `clausediff() { node '${root}/bin/clausediff.js' "$@" -q; }\n${line}`], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

describe('what is no regular file is read to its end', () => {
  const outline = '1  1  1. Rent. The tenant pays 20 coins.\n3  2  2. End. It ends.\n'
  test.each([
    ['process substitution', 'clausediff parse <(cat one.txt)'],
    [
      'in two parts, with a wait between',
      'clausediff parse <(head -c 20 one.txt; sleep 0.3; tail -c +21 one.txt)',
    ],
    [
      'a FIFO whose writer comes later',
      "mkfifo f; (sleep 0.3; timeout 20 sh -c 'cat one.txt > f') & clausediff parse f",
    ],
    ['a pipe at `-`', 'cat one.txt | clausediff parse -'],
    ['a file at `-`', 'clausediff parse - < one.txt'],
    ['/dev/stdin', 'cat one.txt | clausediff parse /dev/stdin'],
  ])('%s', (_, line) => {
    expect(shell(`${line} | tail -n +3`, folderOf({'one.txt': one}))).toBe(outline)
  })

  test.each([
    'clausediff check one.txt /dev/zero',
    'clausediff check one.txt - < /dev/zero',
    'clausediff check one.txt <(yes)',
  ])('what has no end is refused: %s', (line) => {
    expect(shell(`${line} 2>&1 | cat`, folderOf({'one.txt': one}))).toMatch(
      /^clausediff: `.+` is longer than 512 MiB: expected a file of less\n$/,
    )
  })

  test('a FIFO without a writer is refused in one line', async () => {
    const cwd = folderOf({})
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    expect(await clausediff(['parse', 'pipe'], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'clausediff: `pipe` is a pipe that no program writes to: expected a file\n',
    })
  })

  test('no command is proposed where a text cannot be read again', () => {
    const cwd = folderOf({'one.txt': one, 'two.txt': two})
    expect(shell('clausediff check <(cat one.txt) two.txt || true', cwd)).not.toContain('Next:')
    expect(shell('clausediff check - two.txt < one.txt || true', cwd)).not.toContain('Next:')
  })

  test('a report and a termbase may come from stdin', () => {
    const cwd = folderOf({
      'one.txt': one,
      'two.txt': two,
      'terms.csv': 'concept,language,term\n1,en,tenant\n',
    })
    const check = 'clausediff check one.txt two.txt --fail-on never'
    expect(shell(`${check} --format json | clausediff format -`, cwd)).toContain('number-mismatch')
    expect(shell('clausediff termbase convert - < terms.csv', cwd)).toContain('tenant')
  })

  test('stdin is one text', async () => {
    const {code, stderr} = await clausediff(['diff', '-', '-'])
    expect([code, stderr]).toEqual([2, 'clausediff: `-` is given twice: expected different translations\n'])
  })
})

describe('a config', () => {
  const line = async (config: string): Promise<string> => {
    const {code, stdout, stderr} = await clausediff(['diff'], {
      cwd: folderOf({'clausediff.config.json': config, 'a.txt': one}),
    })
    expect([code, stdout]).toEqual([2, ''])
    return stderr.trimEnd()
  }

  test.each([
    ['brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', `${'{"rules":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ])('nested without measure: %s', async (_, config) => {
    expect(await line(config)).toMatch(/^clausediff: `clausediff\.config\.json` is nested too deep: .*$/)
  })

  test('brackets inside of texts nest nothing', async () => {
    const title = JSON.stringify(`"[{${'['.repeat(200)}\\`)
    const cwd = folderOf({
      'clausediff.config.json': `{"translations": [{"path": "a.txt", "title": ${title}}]}`,
      'a.txt': one,
    })
    expect((await clausediff(['parse'], {cwd})).code).toBe(0)
  })

  test.each([
    ['a\n::e', '"a\\n::e", which holds a line break'],
    ['', '"", which is empty'],
    ['a\u001b[31m', '"a\\u001b[31m", which holds the control character U+001B'],
    ['a\u0085', '"a⟨U+0085⟩", which holds the control character U+0085'],
    ['a b', '"a b", which holds a space'],
    ['a/b', '"a/b", which holds a slash'],
  ])('an id that does not fit: %j', async (id, what) => {
    expect(await line(JSON.stringify({translations: [{path: 'a.txt', id}]}))).toBe(
      `clausediff: \`clausediff.config.json\`: \`translations[0].id\` is ${what}: Short name in reports and on the command line; the file's name without extension if left out.`,
    )
  })

  test.each(['__proto__', 'constructor', 'toString'])('names that every object has: %s', async (name) => {
    expect(await line(`{"rules": {"${name}": "off"}}`)).toContain(`unknown name \`${name}\` in \`rules\``)
    expect(await line(`{"translations": [{"path": "a.txt", "${name}": "x"}]}`)).toContain(
      `unknown field \`${name}\` in \`translations[0]\``,
    )
  })
})

describe('where CI is set, a config stays inside of its repository', () => {
  const config = (fields: object): string =>
    JSON.stringify({translations: [{path: 'one.txt'}, {path: 'two.txt'}], ...fields})
  const set = (fields: object): {cwd: string; outer: string} => {
    const outer = folderOf({
      'secret.txt': one,
      'terms.csv': 'concept,language,term\nt,en,tenant\n',
      'repo/.git/HEAD': 'ref: refs/heads/main\n',
      'repo/common.txt': one,
      'repo/docs/one.txt': one,
      'repo/docs/two.txt': two,
      'repo/docs/clausediff.config.json': config(fields),
    })
    symlinkSync('../../secret.txt', join(outer, 'repo/docs/link.txt'))
    return {cwd: join(outer, 'repo/docs'), outer}
  }
  const refusal = (path: string): string =>
    `clausediff: \`clausediff.config.json\` names \`${path}\`, which is outside of the repository, and CI is set: move it inside, or give --allow-outside\n`

  const cases: [string, object][] = [
    ['../../secret.txt', {translations: [{path: '../../secret.txt'}, {path: 'two.txt'}]}],
    ['link.txt', {translations: [{path: 'link.txt'}, {path: 'two.txt'}]}],
    ['/etc/hostname', {translations: [{path: 'one.txt'}, {path: '/etc/hostname'}]}],
    ['../../lock.json', {lock: '../../lock.json'}],
    ['../../terms.csv', {termbase: ['../../terms.csv']}],
  ]
  test.each(cases)('%s', async (path, fields) => {
    const {cwd, outer} = set(fields)
    for (const args of [['check'], ['accept', '--allow-ci'], ['show', '1'], ['termbase', 'export']]) {
      expect(await clausediff(args, {cwd, env: {CI: 'true'}})).toEqual({
        code: 2,
        stdout: '',
        stderr: refusal(path),
      })
    }
    expect(existsSync(join(outer, 'lock.json'))).toBe(false)
  })

  test('who types the command may allow it; elsewhere it is as ever', async () => {
    const {cwd, outer} = set({lock: '../../lock.json'})
    expect((await clausediff(['accept'], {cwd})).code).toBe(0)
    expect(existsSync(join(outer, 'lock.json'))).toBe(true)
    expect((await clausediff(['check', '--allow-outside'], {cwd, env: {CI: '1'}})).code).toBe(0)
  })

  test('beside and above the config, inside of the repository, is inside', async () => {
    const {cwd} = set({translations: [{path: '../common.txt'}, {path: 'two.txt'}]})
    expect((await clausediff(['diff'], {cwd, env: {CI: 'true'}})).code).toBe(0)
  })
})

describe('a lock', () => {
  const accepted = async (): Promise<{cwd: string; lock: string}> => {
    const cwd = folderOf({'one.txt': one, 'two.txt': two})
    await clausediff(['accept', 'one.txt', 'two.txt'], {cwd})
    return {cwd, lock: readFileSync(join(cwd, 'clausediff.lock.json'), 'utf8')}
  }

  test('with a byte order mark is read', async () => {
    const {cwd, lock} = await accepted()
    writeFileSync(join(cwd, 'clausediff.lock.json'), `\ufeff${lock}`)
    expect(await clausediff(['check', 'one.txt', 'two.txt'], {cwd})).toEqual({
      code: 0,
      stdout: 'no new findings; not listed: 1 accepted\n',
      stderr: '',
    })
  })

  test('with a rule of another version: said once by check and by accept, and kept', async () => {
    const {cwd, lock} = await accepted()
    const other = lock.replaceAll('number-mismatch', 'numbers-differ')
    writeFileSync(join(cwd, 'clausediff.lock.json'), other)
    const said =
      'clausediff.lock.json accepts findings of rules that this version does not have: `numbers-differ` (1)\n'
    expect((await clausediff(['check', 'one.txt', 'two.txt'], {cwd})).stderr).toBe(said)
    expect((await clausediff(['accept', 'one.txt', 'two.txt'], {cwd})).stderr).toBe(said)
    expect(readFileSync(join(cwd, 'clausediff.lock.json'), 'utf8')).toContain('numbers-differ')
  })
})

describe('--since', () => {
  const repository = (files: Record<string, string>, links: Record<string, string> = {}): string => {
    const cwd = folderOf(files)
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(cwd, name))
    const git = (...args: string[]): void => {
      const user = ['-c', 'user.name=T', '-c', 'user.email=t@example.org']
      execFileSync('git', [...user, ...args], {cwd, stdio: 'ignore'})
    }
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-qm', 'one')
    return cwd
  }
  const check = (cwd: string, ...files: string[]) =>
    clausediff(['check', '--since', 'main', '--rule', 'drift', ...files], {cwd})

  test('a text that is a link, over folders and several links', async () => {
    const cwd = repository(
      {'texts/one.txt': one, 'two.txt': one},
      {'one.txt': 'texts/one.txt', 'far.txt': 'docs/one.txt', docs: 'texts'},
    )
    expect((await check(cwd, 'one.txt', 'two.txt')).stdout).toBe('no new findings\n')
    expect((await check(cwd, 'far.txt', 'two.txt')).stdout).toBe('no new findings\n')
    writeFileSync(join(cwd, 'texts/one.txt'), two)
    const {code, stdout} = await check(cwd, 'one.txt', 'two.txt')
    expect([code, stdout.replaceAll(/\s+/g, ' ').includes('one now says "30", two still "20"')]).toEqual([
      1,
      true,
    ])
  })

  test('a link out of the repository', async () => {
    const elsewhere = folderOf({'x.txt': one})
    const cwd = repository({'two.txt': one}, {'one.txt': join(elsewhere, 'x.txt')})
    expect(await check(cwd, 'one.txt', 'two.txt')).toEqual({
      code: 2,
      stdout: '',
      stderr: `clausediff: \`one.txt\` is at \`main\` a link out of the repository (\`${elsewhere}/x.txt\`): what stood there then is not known; \`clausediff accept one.txt two.txt\` keeps a state to compare with instead\n`,
    })
  })

  const pointer =
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n'
  test('a pointer of Git LFS, there and here', async () => {
    const cwd = repository({'one.txt': pointer, 'two.txt': one})
    const here =
      'clausediff: `one.txt` is a pointer of Git LFS, not the text: `git lfs pull` fetches what it points to\n'
    expect((await clausediff(['check', 'one.txt', 'two.txt'], {cwd})).stderr).toContain(here)
    writeFileSync(join(cwd, 'one.txt'), one)
    expect((await check(cwd, 'one.txt', 'two.txt')).stderr).toBe(
      'clausediff: `one.txt` is kept by Git LFS, which has its text at `main`, not git; `clausediff accept one.txt two.txt` keeps a state to compare with instead\n',
    )
  })

  test('a text that speaks of Git LFS is a text', async () => {
    const cwd = folderOf({'one.txt': `1. Pointers. They begin so:\n\n${pointer}`})
    expect((await clausediff(['parse', 'one.txt'], {cwd})).code).toBe(0)
  })

  test('files of a folder below, and a folder that went', async () => {
    const cwd = repository({'texts/one.txt': one, 'texts/two.txt': one})
    expect((await check(cwd, 'texts/one.txt', 'texts/two.txt')).code).toBe(0)
    mkdirSync(join(cwd, 'below'))
    expect((await check(join(cwd, 'below'), '../texts/one.txt', '../texts/two.txt')).code).toBe(0)
    writeFileSync(
      join(cwd, 'clausediff.config.json'),
      '{"translations": [{"path": "texts/one.txt"}, {"path": "texts/two.txt"}]}',
    )
    rmSync(join(cwd, 'texts'), {recursive: true})
    expect(await check(cwd)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'clausediff: `texts/one.txt` does not exist: expected a file\n',
    })
  })
})
