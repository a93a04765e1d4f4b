// Makes projects of many documents: forty clauses each, in two translations that differ here and there.
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const who = 'tenant owner supplier customer agency carrier insurer council clerk inspector'.split(' ')
const verbs = 'sends keeps repairs returns inspects replaces records stores cleans measures'.split(' ')
const things =
  'meter register notice vehicle container document device sample boiler ladder filter record parcel pipe lamp'.split(
    ' ',
  )
const places = 'in the depot,at the gate,to the office,near the road,with the key'.split(',')
/** What the second translation says otherwise, here and there. */
const other = {tenant: 'lessee', keeps: 'holds', register: 'ledger', sends: 'forwards', device: 'appliance'}

/** @param count of documents @returns its folder, a repository of git with everything committed on main */
export function makeProject(count) {
  const folder = mkdtempSync(join(tmpdir(), 'clausediff-scale-'))
  let seed = 20261128
  const pick = (list) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return list[Math.floor((seed / 2 ** 32) * list.length)]
  }
  for (const id of ['a', 'b']) mkdirSync(join(folder, id))
  for (let at = 0; at < count; at++) {
    const clauses = Array.from(
      {length: 40},
      (_, clause) =>
        `The ${pick(who)} ${pick(verbs)} the ${pick(things)} ${pick(places)} within ${clause + 3} days, and the ${pick(who)} ${pick(verbs)} it once a year.`,
    )
    const printed = (texts) => texts.map((text, clause) => `${clause + 1}. ${text}\n`).join('\n')
    const isReworded = at % 3 === 0
    const reworded = clauses.map((text) =>
      text.replace(/\w+/g, (word) => (isReworded && other[word]) || word),
    )
    writeFileSync(join(folder, 'a', nameOf(at)), printed(clauses))
    writeFileSync(join(folder, 'b', nameOf(at)), printed(reworded))
  }
  writeFileSync(
    join(folder, 'clausediff.config.json'),
    JSON.stringify({documents: [{path: '{translation}/{name}.md'}]}),
  )
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {cwd: folder})
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'all')
  return folder
}

export const nameOf = (at) => `d${String(at).padStart(4, '0')}.md`
