import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import type {SourceFile} from '../../src/format/index.ts'
import {baselineOf, judge} from '../../src/judge/index.ts'
import {parse, type Role, type Translation} from '../../src/parse/index.ts'
import {readTermbase} from '../../src/termbase/index.ts'
import {checked, keyed} from '../keyed.ts'
import type {Battery, Line} from './lines.ts'

const termColumns = 'concept,language,translation,term,status'

/** What the rule of a battery quotes from a pair: places joined by ` | `, findings by ` ; `. */
export async function saidOf(battery: Battery, {one, other}: Line): Promise<string> {
  const {rule, heads, language} = battery
  const head = (name: string): string[] =>
    heads.flatMap((line) => (line.split(' ')[0] === name ? [line.slice(name.length).trim()] : []))
  const source = head('source')[0]
  const isDocument = head('document').length > 0
  const areMessages = head('messages').length > 0
  const read = (at: 0 | 1): Translation => {
    const now = (at === 0 ? one : other).split(' → ').at(-1)!
    return translationOf(
      at,
      now,
      {isDocument, areMessages},
      at === 0 ? (source ?? language) : language,
      source,
    )
  }
  const before = [one, other].some((text) => text.includes(' → '))
    ? [one, other].map((text, at) =>
        translationOf(at, text.split(' → ')[0]!, {isDocument, areMessages}, language),
      )
    : undefined
  const collation = collate([read(0), read(1)])
  const needsConcepts = /^(?:term|wording|spelling|antonym|qualifier|tense|person)/.test(rule)
  const {findings} = judge({
    collation,
    concordance: needsConcepts ? await discover(collation) : checked(collation).concordance,
    ...(head('term').length > 0 && {
      termbase: await readTermbase(`${[termColumns, ...head('term')].join('\n')}\n`, 'terms.csv'),
    }),
    ...(before && {baseline: baselineOf(before, 'since accepted')}),
  })
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({renderings}) => renderings.map(({text}) => text).join(' | '))
    .join(' ; ')
}

function translationOf(
  at: number,
  text: string,
  {isDocument, areMessages}: {isDocument: boolean; areMessages: boolean},
  language: string,
  source?: string,
): Translation {
  const id = at === 0 ? 'a' : 'b'
  const role: Role = at === 0 && source !== undefined ? 'source' : 'translation'
  const clauses = text.split(' ¶ ')
  if (!isDocument)
    return keyed(id, Object.fromEntries(clauses.map((clause, index) => [String(index + 1), clause])), {
      role,
      language,
      areMessages,
    })
  const file = {
    path: `${id}.txt`,
    value: `${clauses.join('\n\n')}\n`,
    data: {clausediff: {id, role, language}},
  }
  return parse(file as SourceFile)
}
