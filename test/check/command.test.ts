import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {clausediff, folderOf, type Outcome} from '../cli/run.ts'

const a =
  'I\tThe State shall support 70 pilot zones.\nII\tPromote open sharing of data.\nIII\tProtect workers.\n'
const b =
  'I\tThe State shall support 70 pilot zones.\nII\tPromote open sharing of data.\nIII\tProtect workers.\n'
/** Rules about terms are off where they are not what a test is about: they learn from so few words too much. */
const quiet = {'term-divergence': 'off', 'wording-divergence': 'off', 'term-inconsistency': 'off'}
const config = ({rules, ...fields}: Record<string, unknown> = {}): string =>
  JSON.stringify({
    translations: [{path: 'a.tsv'}, {path: 'b.tsv'}],
    rules: {...quiet, ...(rules as object)},
    ...fields,
  })
const env = {SOURCE_DATE_EPOCH: '1777852800', USER: 'ada', GIT_CONFIG_GLOBAL: '/dev/null'}

/** A folder with two texts that agree, and its command line. */
function project(files: Record<string, string> = {}): {
  folder: string
  run(...args: string[]): Promise<Outcome>
  write(path: string, text: string): void
  read(path: string): string
} {
  const folder = folderOf({'clausediff.config.json': config(), 'a.tsv': a, 'b.tsv': b, ...files})
  return {
    folder,
    run: (...args) => clausediff(args, {cwd: folder, env}),
    write: (path, text) => writeFileSync(join(folder, path), text),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  }
}
const changed = a.replace('70', '75')

describe('check and accept', () => {
  test('what was accepted is clean; what changed since is not', async () => {
    const {run, write, read} = project()
    expect(await run('check')).toEqual({
      code: 0,
      stdout: 'no new findings\n',
      stderr: 'no accepted state yet, so everything is new (`clausediff accept` saves one)\n',
    })
    expect(await run('accept')).toEqual({
      code: 0,
      stdout:
        'wrote clausediff.lock.json: 0 accepted in all, 0 added, 0 dropped, clauses new or changed: a ×3, b ×3\n',
      stderr: '',
    })
    expect(await run('check')).toEqual({code: 0, stdout: 'no new findings\n', stderr: ''})
    write('a.tsv', changed)
    const found = await run('check')
    expect([found.code, found.stdout]).toMatchInlineSnapshot(`
      [
        1,
        "1 error

      I  #d056  a now says "75", b still "70"  number-mismatch
                a.tsv:1:27  b.tsv:1:27

      Next: clausediff show I · clausediff accept --reason '…'
      ",
      ]
    `)
    expect((await run('check', '--fail-on', 'never')).code).toBe(0)
    expect((await run('check', '--max-findings', '1')).code).toBe(0)
    expect((await run('check', '--max-findings', '0')).code).toBe(1)
    expect((await run('check', '--clause', 'II')).code).toBe(0)
    expect((await run('accept', '--reason', 'Raised in May', '--by', 'Ada')).stdout).toBe(
      'wrote clausediff.lock.json: 1 accepted in all, 1 added, 0 dropped, clauses new or changed: a ×1\n',
    )
    expect(JSON.parse(read('clausediff.lock.json')).clauses.I.accepted).toMatchObject([
      {rule: 'number-mismatch', reason: 'Raised in May', by: 'Ada', at: '2026-05-04'},
    ])
    expect((await run('check')).stdout).toBe('no new findings; not listed: 1 accepted\n')
    write('a.tsv', a)
    expect((await run('check', '--format', 'github')).stderr).toBe(
      'not listed: 1 accepted but no longer there\n',
    )
  })

  test('several formats from one run, each to its file', async () => {
    const {run, write, folder, read} = project()
    await run('accept')
    write('a.tsv', changed)
    const formats = ['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown']
    const {code, stdout, stderr} = await run(
      'check',
      '--format',
      'table',
      ...formats.flatMap((name) => ['--format', `${name}=out.${name}`]),
    )
    expect([code, stderr]).toEqual([1, formats.map((name) => `wrote out.${name}\n`).join('')])
    expect(stdout).toBe((await run('check')).stdout)
    expect(readdirSync(folder).filter((name) => name.startsWith('out.'))).toEqual(
      formats.map((name) => `out.${name}`).sort(),
    )
    expect(read('out.json')).toBe((await run('check', '--format', 'json')).stdout)
    expect(JSON.parse(read('out.sarif')).runs[0].results.map(({ruleId}: {ruleId: string}) => ruleId)).toEqual(
      ['number-mismatch'],
    )
  })

  test('the step summary of GitHub', async () => {
    const {folder, write, run, read} = project({'summary.md': 'before\n'})
    await run('accept')
    write('a.tsv', changed)
    const summary = {...env, GITHUB_STEP_SUMMARY: join(folder, 'summary.md')}
    await clausediff(['check', '--format', 'github'], {cwd: folder, env: summary})
    expect(read('summary.md')).toMatch(/^before\n<!-- clausediff-check -->\n### clausediff: 1 error\n/)
    await clausediff(['check'], {cwd: folder, env: summary})
    expect(read('summary.md').match(/###/g)).toHaveLength(1)
  })

  test('in CI the lock may shrink and not grow', async () => {
    const {folder, write, run, read} = project()
    const ci = (...args: string[]): Promise<Outcome> =>
      clausediff(args, {cwd: folder, env: {...env, CI: 'true'}})
    const refused = await ci('accept')
    expect([refused.code, refused.stderr]).toEqual([
      2,
      'clausediff: `clausediff.lock.json` would grow by 0 findings and 6 clauses, and CI is set: accept where people review it, or give --allow-ci\n',
    ])
    expect(existsSync(join(folder, 'clausediff.lock.json'))).toBe(false)
    write('a.tsv', changed)
    expect((await ci('accept', '--allow-ci')).code).toBe(0)
    const before = read('clausediff.lock.json')
    expect((await ci('accept')).stdout).toMatch(/^clausediff.lock.json is up to date/)
    write('a.tsv', a)
    expect((await ci('accept')).code).toBe(2)
    expect(read('clausediff.lock.json')).toBe(before)
    expect((await ci('accept', '--prune')).stdout).toBe(
      'wrote clausediff.lock.json: 0 accepted in all, 0 added, 1 dropped\n',
    )
    expect((await run('check', '--rule', 'drift')).code).toBe(1)
  })

  test('a lock that was asked for and is not there, or is none', async () => {
    const {run, write} = project()
    expect((await run('check', '--lock', 'other.json')).stderr).toBe(
      'clausediff: the lock `other.json` does not exist: write it with `clausediff accept --lock other.json`\n',
    )
    write('clausediff.lock.json', '{"schemaVersion": 7}')
    expect(await run('check')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'clausediff: `clausediff.lock.json` has schemaVersion 7, this version of clausediff reads up to 2; update clausediff\n',
    })
  })

  test('formats that would be mixed on stdout', async () => {
    const {run} = project()
    expect(await run('check', '--format', 'sarif', '--format', 'table')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'clausediff: sarif and table would be mixed on stdout: give all but one a file, as in `--format sarif=FILE`\n',
    })
    expect((await run('check', '--format', 'github', '--format', 'table')).code).toBe(0)
  })

  test('a translation that the lock does not know is said', async () => {
    const {run} = project({'c.tsv': b})
    await run('accept', 'a.tsv', 'b.tsv')
    expect(await run('check', 'a.tsv', 'b.tsv', 'c.tsv')).toEqual({
      code: 0,
      stdout: 'no new findings\n',
      stderr:
        'the lock does not know `c`: drift unknown (`clausediff accept a.tsv b.tsv c.tsv` adds what is missing)\n',
    })
  })

  test('the lock stands where the config says', async () => {
    const {run, write, folder} = project()
    write('clausediff.config.json', config({lock: 'state.json'}))
    await run('accept')
    expect(existsSync(join(folder, 'state.json'))).toBe(true)
    const below = await clausediff(['check', '--config', '../clausediff.config.json'], {
      cwd: folderBelow(folder),
      env,
    })
    expect([below.code, below.stderr]).toEqual([0, ''])
  })
})

function folderBelow(folder: string): string {
  const below = join(folder, 'below')
  execFileSync('mkdir', ['-p', below])
  return below
}

describe('check --since', () => {
  const git = (folder: string, ...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })

  test('takes the state at a ref', async () => {
    const {folder, run, write} = project()
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'one')
    expect((await run('check', '--since', 'main')).stdout).toBe('no new findings\n')
    write('a.tsv', changed)
    const {code, stdout} = await run('check', '--since', 'main', '--rule', 'drift')
    expect([code, stdout]).toMatchInlineSnapshot(`
      [
        1,
        "1 error

      I  #d056  a now says "75", b still "70"  number-mismatch
                a.tsv:1:27  b.tsv:1:27

      Next: clausediff show I
      ",
      ]
    `)
    git(folder, 'commit', '-qam', 'two')
    expect((await run('check', '--since', 'HEAD')).code).toBe(0)
    expect((await run('check', '--since', 'HEAD~1')).code).toBe(1)
    const below = await clausediff(['check', '--since', 'main'], {cwd: folderBelow(folder), env})
    expect(below.code).toBe(0)
  })

  test('a text that the ref had under another name, in another folder', async () => {
    const {folder, run, write} = project()
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'one')
    execFileSync('mkdir', [join(folder, 'laws')])
    git(folder, 'mv', 'b.tsv', 'laws/c.tsv')
    expect(await run('check', '--since', 'main', 'a.tsv', 'laws/c.tsv')).toEqual({
      code: 0,
      stdout: 'no new findings\n',
      stderr: '',
    })
    write('a.tsv', changed)
    expect((await run('check', '--since', 'main', '--rule', 'drift', 'a.tsv', 'laws/c.tsv')).code).toBe(1)
  })

  test('a translation that the ref does not have: what the others had is known', async () => {
    const {folder, run, write} = project()
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'one')
    write('c.tsv', b)
    expect(await run('check', '--since', 'main', 'a.tsv', 'b.tsv', 'c.tsv')).toEqual({
      code: 0,
      stdout: 'no new findings\n',
      stderr: 'not there at `main`, so that all that is found in it is new: `c.tsv`\n',
    })
    write('c.tsv', b.replace('Protect workers', 'Protect 9 workers'))
    const {code, stdout} = await run(
      'check',
      '--since',
      'main',
      '--rule',
      'number-mismatch',
      'a.tsv',
      'b.tsv',
      'c.tsv',
    )
    expect([code, stdout]).toEqual([1, expect.stringContaining('number-mismatch')])
  })

  test('a repository without a commit is told as one', async () => {
    const {folder, run} = project()
    git(folder, 'init', '-q', '-b', 'main')
    expect((await run('check', '--since', 'HEAD')).stderr).toBe(
      'clausediff: the repository of `a.tsv` has no commit yet, which --since needs; `clausediff accept` keeps a state to compare with instead\n',
    )
  })

  test('one line for what cannot be', async () => {
    const {folder, run, write} = project()
    const line = async (...args: string[]): Promise<string> => (await run('check', ...args)).stderr
    expect(await line('--since', 'main')).toBe(
      'clausediff: `a.tsv` is in no git repository, which --since needs; `clausediff accept` keeps a state to compare with instead\n',
    )
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', 'a.tsv')
    git(folder, 'commit', '-qm', 'one')
    expect(await line('--since', 'nowhere')).toBe(
      'clausediff: no commit `nowhere` in the repository of `a.tsv`: expected a branch, tag or commit (a shallow clone has few: fetch it first)\n',
    )
    expect(await line('--since', '--output=x')).toBe('clausediff: `--output=x` is no git ref\n')
    expect(await line('--since', 'main')).toBe(
      'not there at `main`, so that all that is found in it is new: `b.tsv`\n',
    )
    write('clausediff.lock.json', '{}')
    expect(await line('--since', 'main', '--lock', 'x')).toMatch(/cannot be used with/)
  })
})

describe('settings', () => {
  const numbers = {
    'a.tsv': changed.replace('Protect workers', 'Protect 3 workers'),
    'b.tsv': b.replace('Protect workers', 'Protect 4 workers'),
  }
  const found = async (
    fields: Record<string, unknown>,
    files: Record<string, string> = {},
  ): Promise<string[]> => {
    const {run} = project({...numbers, ...files, 'clausediff.config.json': config(fields)})
    const {stdout, stderr} = await run('check', '--format', 'json')
    const {findings} = JSON.parse(stdout) as {findings: {rule: string; clause: string; severity: string}[]}
    return [
      ...findings.map(({rule, clause, severity}) => `${severity} ${rule} ${clause}`),
      ...stderr.split('\n').filter((line) => line !== '' && !line.startsWith('no accepted state')),
    ]
  }

  test('severity of a rule, of a clause, of a translation', async () => {
    const before = await found({})
    expect(before).toEqual(
      ['warning number-mismatch I', 'warning number-mismatch III'].map((line) =>
        line.replace('warning', severityOf(before)),
      ),
    )
    expect(await found({rules: {'number-mismatch': 'info'}})).toEqual([
      'info number-mismatch I',
      'info number-mismatch III',
    ])
    expect(await found({rules: {'number-mismatch': 'off'}})).toEqual([])
    expect(
      await found({
        rules: {'number-mismatch': 'off'},
        overrides: [{clauses: ['III'], rules: {'number-mismatch': 'error'}}],
      }),
    ).toEqual(['error number-mismatch III'])
    expect(
      await found({
        overrides: [
          {clauses: ['*'], rules: {'number-mismatch': 'error'}},
          {clauses: ['I'], translations: ['a'], rules: {'number-mismatch': 'off'}},
        ],
      }),
    ).toEqual(['error number-mismatch III'])
  })

  test('ignores in the config, each with its reason; idle ones are said', async () => {
    expect(
      await found({
        rules: {'number-mismatch': 'info', untranslated: 'off'},
        ignore: [
          {rule: 'number-mismatch', clauses: ['I'], reason: 'rounded on purpose'},
          {rule: 'number-mismatch', clauses: ['II'], text: '9', reason: 'was wrong once'},
          {rule: 'untranslated', reason: 'not run, so nobody can tell'},
          {translations: ['c'], reason: 'not here, so nobody can tell'},
          {clauses: ['XVII.(3)'], reason: 'the clause went'},
        ],
      }),
    ).toEqual([
      'info number-mismatch III',
      '1 finding ignored, as the config or a comment asks',
      'clausediff.config.json: the ignore of number-mismatch · II · "9" fits no finding; remove it',
      'clausediff.config.json: the ignore of XVII.(3) fits no finding; remove it',
    ])
  })

  test('ignores in the text', async () => {
    const texts = (number: number, comments: Record<string, string> = {}): string =>
      [
        `I. The State shall support ${number} zones. ${comments.inside ?? ''}`,
        comments.before ?? '',
        `II. The State shall train ${number} workers.`,
        comments.from ?? '',
        `III. The State shall build ${number} roads.`,
        `IV. The State shall plant ${number} trees.`,
        comments.to ?? '',
        `V. The State shall dig ${number} wells.`,
      ]
        .filter((line) => line !== '')
        .join('\n\n')
    const run = async (comments: Record<string, string>): Promise<string[]> => {
      const files = {'a.md': texts(70, comments), 'b.md': texts(75)}
      const lines = await found({translations: [{path: 'a.md'}, {path: 'b.md'}]}, files)
      return lines.map((line) => line.replace(/^(error|warning) /, ''))
    }
    const all = ['I', 'II', 'III', 'IV', 'V'].map((key) => `number-mismatch ${key}`)
    const without = (...keys: string[]): string[] => [
      ...all.filter((line) => !keys.includes(line.split(' ')[1]!)),
      `${keys.length} ${keys.length === 1 ? 'finding' : 'findings'} ignored, as the config or a comment asks`,
    ]
    expect(await run({})).toEqual(all)
    expect(await run({inside: '<!-- clausediff-ignore number-mismatch: rounded -->'})).toEqual(without('I'))
    expect(await run({before: '<!-- clausediff-ignore number-mismatch: rounded -->'})).toEqual(without('II'))
    expect(await run({before: '<!-- clausediff-ignore: all of it -->'})).toEqual(without('II'))
    expect(
      await run({
        from: '<!-- clausediff-disable number-mismatch: rounded -->',
        to: '<!-- clausediff-enable -->',
      }),
    ).toEqual(without('III', 'IV'))
    expect(await run({from: '<!-- clausediff-disable -->'})).toEqual(without('III', 'IV', 'V'))
    expect(await run({inside: '<!-- clausediff-ignore nubmer-mismatch: rounded -->'})).toEqual([
      ...all,
      'a.md:1: the ignore of nubmer-mismatch fits no finding; remove it',
    ])
  })
})

const severityOf = (lines: string[]): string => lines[0]!.split(' ')[0]!

describe('termbase', () => {
  const texts = {
    'a.tsv': 'I\tPromote intelligent agents.\nII\tTrain intelligent agents.\n',
    'b.tsv': 'I\tPromote intelligent bodies.\nII\tTrain intelligent agents.\n',
    'terms.csv':
      'concept,language,term,status\nagent,en,intelligent agent,preferred\nagent,en,intelligent body,deprecated\n',
    'clausediff.config.json': config({termbase: ['terms.csv']}),
  }

  test('the config names it, check looks at it', async () => {
    const {run} = project(texts)
    const {stdout} = await run('check', '--rule', 'term-deprecated', '--rule', 'term-missing')
    expect(stdout).toMatchInlineSnapshot(`
      "1 warning

      I  #4c94  b says "intelligent bodies", which the termbase deprecates: use
                "intelligent agent"  term-deprecated
                b.tsv:1:11

      Next: clausediff show I
            clausediff accept --reason '…' --rule term-deprecated --rule term-missing
      "
    `)
  })

  test('export, convert, import', async () => {
    const {run, read, folder} = project(texts)
    const exported = await run('termbase', 'export', '-o', 'out.tbx')
    expect(exported).toEqual({code: 0, stdout: '', stderr: 'wrote out.tbx: 1 concept, 2 terms\n'})
    expect((await run('termbase', 'convert', 'out.tbx')).stdout).toBe(
      read('terms.csv').replace('language,term', 'language,translation,term').replaceAll('en,int', 'en,,int'),
    )
    writeFileSync(join(folder, 'more.csv'), 'concept,language,term\nagent,en,AI agent\nroad,en,road\n')
    expect((await run('termbase', 'import', 'more.csv')).stderr).toBe(
      'wrote terms.csv: 2 concepts, 2 taken in\n',
    )
    expect(read('terms.csv')).toMatchInlineSnapshot(`
      "concept,language,translation,term,status
      agent,en,,intelligent agent,preferred
      agent,en,,intelligent body,deprecated
      agent,en,,AI agent,
      road,en,,road,
      "
    `)
  })

  test('a termbase that is not there', async () => {
    const {run, write} = project()
    write('clausediff.config.json', config({termbase: ['gone.csv']}))
    expect((await run('check')).stderr).toBe(
      'clausediff: the termbase `gone.csv` does not exist: expected TBX or CSV; `clausediff termbase build` proposes one\n',
    )
  })
})
