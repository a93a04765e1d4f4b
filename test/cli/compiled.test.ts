import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import module, {createRequire} from 'node:module'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderOf, root} from './run.ts'

const own = `clausediff-${process.getuid?.() ?? 'cache'}`

function explain(folder: string, env: NodeJS.ProcessEnv = {}, ...args: string[]): string {
  return execFileSync('node', [join(root, 'bin/clausediff.js'), 'explain', ...args], {
    encoding: 'utf8',
    env: {...process.env, TMPDIR: folder, ...env},
    stdio: 'pipe',
  })
}

// A folder that is there, and one that is not: nothing can be made in either.
test.skipIf(process.platform !== 'linux').each(['/proc', '/proc/none', '/proc/none/below'])(
  'no folder can be made among temporary files: %s',
  (folder) => {
    const {status} = spawnSync('node', [join(root, 'bin/clausediff.js'), 'explain', 'drift'], {
      env: {...process.env, TMPDIR: folder},
      timeout: 120_000,
    })
    expect(status).toBe(0)
  },
)

describe.skipIf('enableCompileCache' in module)('where Node keeps no code', () => {
  test('what V8 compiled is kept for the next run of a command, under the name of this build of Node', () => {
    const folder = folderOf({})
    const printed = explain(folder, {}, 'drift')
    const [name, ...others] = readdirSync(join(folder, own))
    expect(others).toEqual([])
    expect(name).toMatch(/^explain-v[\d.]+-\w+-[0-9a-f]+-[0-9a-f]{16}-[0-9a-f]+$/)
    expect(name).toContain(`-${process.version}-${process.arch}-`)
    const file = join(folder, own, name!)
    expect(statSync(file).mode & 0o077).toBe(0)
    const kept = readFileSync(file)
    expect(explain(folder, {}, 'drift')).toBe(printed)
    expect(readFileSync(file).equals(kept)).toBe(true)
    expect(readdirSync(join(folder, own))).toEqual([name])
  })

  test('code that a run died of is thrown away, and kept anew', async () => {
    const folder = folderOf({'a.txt': '1. One.\n'})
    explain(folder, {}, 'drift')
    const [name] = readdirSync(join(folder, own))
    const file = join(folder, own, name!)
    utimesSync(file, 1, 1)
    const gone = spawn('true')
    await new Promise((resolve) => gone.on('close', resolve))
    writeFileSync(`${file}.run-${gone.pid}`, '')
    // One that is still running says nothing against the code.
    writeFileSync(`${file}.run-${process.pid}`, '')
    explain(folder, {}, 'drift')
    expect(readdirSync(join(folder, own)).sort()).toEqual([name, `${name}.run-${process.pid}`])
    expect(statSync(file).mtimeMs).toBeGreaterThan(1000)
  })

  test('a run that is killed leaves its mark', async () => {
    const folder = folderOf({'a.txt': '1. One.\n'})
    const run = (): ReturnType<typeof spawn> =>
      spawn('node', [join(root, 'bin/clausediff.js'), 'parse', 'a.txt', '--watch'], {
        cwd: folder,
        env: {...process.env, TMPDIR: folder},
      })
    const ended = async (child: ReturnType<typeof spawn>, signal: NodeJS.Signals): Promise<void> => {
      await new Promise<void>((resolve) => {
        child.stderr!.on('data', (text) => String(text).includes('watching') && resolve())
      })
      const closed = new Promise((resolve) => child.on('close', resolve))
      child.kill(signal)
      await closed
    }
    execFileSync('node', [join(root, 'bin/clausediff.js'), 'parse', 'a.txt'], {
      cwd: folder,
      env: {...process.env, TMPDIR: folder},
    })
    const code = (): string[] => readdirSync(join(folder, own)).filter((other) => other !== 'parsed')
    const [name] = code()
    const child = run()
    await ended(child, 'SIGKILL')
    expect(code().sort()).toEqual([name, `${name}.run-${child.pid}`])
    // The next run takes the mark away, and leaves none, since it can end as it likes.
    await ended(run(), 'SIGTERM')
    expect(readdirSync(join(folder, own)).filter((other) => other.includes('.run-'))).toEqual([])
  })

  test('two copies of the package keep code of their own', () => {
    const folder = folderOf({})
    const copy = folderOf({})
    for (const part of ['bin', 'dist/cli', 'package.json']) {
      cpSync(join(root, part), join(copy, part), {recursive: true})
    }
    explain(folder, {}, 'drift')
    execFileSync('node', [join(copy, 'bin/clausediff.js'), 'explain', 'drift'], {
      env: {...process.env, TMPDIR: folder},
    })
    expect(readdirSync(join(folder, own))).toHaveLength(2)
  })

  test('what older builds left is taken away', () => {
    const folder = folderOf({})
    mkdirSync(join(folder, own), {mode: 0o700})
    for (let build = 0; build < 50; build++) {
      const file = join(folder, own, `show-${build}-1`)
      writeFileSync(file, '')
      utimesSync(file, build, build)
    }
    explain(folder, {}, 'drift')
    const left = readdirSync(join(folder, own))
    expect(left).toHaveLength(40)
    expect(left.filter((name) => name.startsWith('explain-'))).toHaveLength(1)
    expect(left).toContain('show-49-1')
    expect(left).not.toContain('show-10-1')
  })

  test('a command that failed keeps nothing', () => {
    const folder = folderOf({})
    expect(() => explain(folder, {}, 'no-such-rule')).toThrow('no rule `no-such-rule`')
    expect(readdirSync(join(folder, own))).toEqual([])
  })

  test('Node’s variable names another folder', () => {
    const folder = folderOf({})
    explain(folderOf({}), {NODE_COMPILE_CACHE: folder}, 'drift')
    expect(readdirSync(join(folder, own))).toHaveLength(1)
  })
})

test('the variable that turns it off for Node turns it off here', () => {
  const folder = folderOf({})
  expect(explain(folder, {NODE_DISABLE_COMPILE_CACHE: '1'}, 'drift')).toContain('# drift')
  expect(readdirSync(folder)).toEqual([])
})

test.skipIf(!process.getuid)('code is not taken from a folder that others may write to', () => {
  const folder = folderOf({})
  mkdirSync(join(folder, own))
  chmodSync(join(folder, own), 0o777)
  expect(explain(folder, {}, 'drift')).toContain('# drift')
  expect(readdirSync(join(folder, own))).toEqual([])
})

test('where no folder can be made the command runs all the same', () => {
  const folder = folderOf({'a-file': ''})
  expect(explain(join(folder, 'a-file'), {}, 'drift')).toContain('# drift')
})

test('a stack names the file of this copy, with kept code and without', () => {
  const folder = folderOf({})
  const copy = folderOf({})
  for (const part of ['bin', 'dist/cli', 'package.json']) {
    cpSync(join(root, part), join(copy, part), {recursive: true})
  }
  // Tells the stack of whoever prints.
  const look = join(folder, 'look.cjs')
  writeFileSync(
    look,
    `const {stdout, stderr} = process
    const write = stdout.write.bind(stdout)
    stdout.write = (...args) => stderr.write(new Error().stack) && write(...args)`,
  )
  for (const place of [root, copy, root, copy]) {
    const {stderr} = spawnSync(
      'node',
      ['--require', look, join(place, 'bin/clausediff.js'), 'explain', 'drift'],
      {
        encoding: 'utf8',
        env: {...process.env, TMPDIR: folder},
      },
    )
    expect(stderr).toContain(join(place, 'dist/cli/main.cjs'))
    expect(stderr).not.toContain(join(place === root ? copy : root, 'dist/cli/main.cjs'))
  }
})

test('what was kept under another name is not run', () => {
  const {keptCode} = createRequire(import.meta.url)(join(root, 'bin/kept-code.js'))
  const folder = folderOf({})
  keptCode(folder, 'show').write(Buffer.from('code of show'))
  expect(String(keptCode(folder, 'show').read())).toBe('code of show')
  copyFileSync(join(folder, 'show'), join(folder, 'diff'))
  expect(keptCode(folder, 'diff').read()).toBe(undefined)
  expect(readdirSync(folder)).toEqual(['show'])
})
