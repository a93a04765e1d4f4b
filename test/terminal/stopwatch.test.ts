import {cpSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clausediff, root} from '../cli/run.ts'
import {hasTerminal} from './pty.ts'
import {Reader} from './reader.ts'

/** What was changed in one of the two versions of the contract, by clause, beside the other names in it. */
const planted: Record<string, RegExp> = {
  3: /"EUR 1,250" .* ≠ "EUR 12,500"/,
  5: /"30 days" .* ≠ "13 days"/,
  6: /"10 p.m." .* ≠ "10 a.m."/,
  7: /"must report" .* binds more than "should report"/,
  9: /says "not sublet", inhouse has no "not"/,
  15: /names "Operator", inhouse "Customer"/,
  18: /"All" .* ≠ "Some"/,
  19: /lacks the item "bicycles"/,
  20: /"March" .* ≠ "May"/,
  21: /refers to "Clause 22", inhouse to "Clause 12"/,
  22: /"three months" .* ≠ "six months"/,
  24: /lacks the sentence "Oral side agreements/,
}

test.runIf(hasTerminal)(
  'a contract of 25 clauses with 12 faults: three commands and a key each to a clean check, no file edited',
  async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'stopwatch-'))
    cpSync(join(root, 'test/cases/contract'), cwd, {recursive: true})
    const before = readFileSync(join(cwd, 'agency.md'), 'utf8')

    // 1: a config, from the two files that are here.
    expect((await clausediff(['init', '--yes'], {cwd})).code).toBe(0)

    // 2: what there is to decide. The first screen has the headline and every error.
    const first = await clausediff(['check'], {cwd})
    expect(first.code).toBe(1)
    const lines = first.stdout.split('\n')
    expect(lines[0]).toMatch(/^9 errors · /)
    const screen = lines.slice(0, 24).join('\n')
    for (const clause of ['3', '5', '6', '7', '9', '15', '18', '20', '22'])
      expect(screen).toMatch(new RegExp(`^${clause} +#\\w+ +.*`, 'm'))
    const full = (await clausediff(['check', '--all', '--width', '200'], {cwd})).stdout
    for (const [clause, said] of Object.entries(planted))
      expect(full.split('\n').filter((line) => line.startsWith(`${clause} `) && said.test(line))).not.toEqual(
        [],
      )

    // 3: one key a question. Names are ignored everywhere; what else there is is seen, and accepted.
    const reader = new Reader(cwd)
    const decided: string[] = []
    let shown = await reader.sees(/q quit/)
    const [, questions = '0'] = /1 of (\d+)/.exec(shown)!
    let keys = 0
    for (; keys < Number(questions); keys++) {
      const [head = '', , title = ''] = shown.trim().split('\n')
      decided.push(`${/\d of \d+ {2}\w+ {2}(.*?)(?: {2}|$)/.exec(head)?.[1]}: ${title}`)
      reader.type(/ \/ /.test(title) ? 'I' : 'a')
      if (keys + 1 < Number(questions))
        shown = await reader.sees(new RegExp(`^\\s*${keys + 2} of [^]*q quit`))
    }
    await reader.ended
    // Twelve faults, four pairs of names, and two more on the use of names.
    expect(keys).toBe(18)

    // 4: clean.
    const last = await clausediff(['check'], {cwd})
    expect([last.code, last.stdout.split(';')[0]]).toEqual([0, 'no new findings'])
    expect(readFileSync(join(cwd, 'agency.md'), 'utf8')).toBe(before)
    expect(
      readdirSync(cwd)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(['agency.md', 'clausediff.config.json', 'clausediff.lock.json', 'inhouse.txt'])
    console.log(`stopwatch: 4 commands, ${keys} keys\n${decided.join('\n')}`)
  },
  240_000,
)
