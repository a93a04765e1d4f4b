import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {gravestFirst, ruleIds} from '../../src/judge/index.ts'
import {capabilityNames} from '../../src/language/index.ts'
import {definitionsOf, reachable, type Schema} from './from-types.ts'

const root = join(import.meta.dirname, '../..')
const path = 'src/report/report.schema.json'

/** Types that stand elsewhere, and what no type says. */
const given: Record<string, Schema> = {
  RuleId: {description: "Id of a rule that ships, or of one's own.", type: 'string', examples: ruleIds},
  Severity: {enum: gravestFirst},
  Capability: {enum: capabilityNames},
  Role: {enum: ['translation', 'source', 'commentary']},
  Position: {
    type: 'object',
    required: ['start', 'end'],
    properties: {start: {$ref: '#/$defs/Point'}, end: {$ref: '#/$defs/Point'}},
  },
  Point: {
    type: 'object',
    required: ['line', 'column', 'offset'],
    properties: {
      line: {type: 'integer', minimum: 1},
      column: {type: 'integer', minimum: 1},
      place: {description: 'What the line is called in a packed file, as `¶ 12`.', type: 'string'},
      offset: {description: 'UTF-16 code units from the start of the file.', type: 'integer', minimum: 0},
    },
  },
}

function schemaOfReports(): Schema {
  const source = ['report', 'sections']
    .map((name) => readFileSync(join(root, `src/judge/${name}.ts`), 'utf8'))
    .join('\n')
  const {Report, ...$defs} = reachable({...definitionsOf(source), ...given}, 'Report')
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'clausediff report',
    ...Report,
    $defs,
  }
}

// `npm run docs` writes it.
test('the schema of reports says what their types say', () => {
  const file = join(root, path)
  const schema = schemaOfReports()
  if (process.env.UPDATE_GOLDENS === '1') {
    writeFileSync(file, JSON.stringify(schema, null, 2))
    execFileSync('npx', ['biome', 'format', '--write', path], {cwd: root})
  }
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
})

test('a field of any kind comes out as its type says', () => {
  const {Kinds} = definitionsOf(`
    /** All kinds. */
    export interface Kinds {
      /** How sure, 0–1. */
      score: number
      kind?: 'a' | 'b'
      some: (Kinds | null)[]
      by: Record<string, number>
      inner: {a: string; b?: 1}[]
    }
  `)
  expect(Kinds).toEqual({
    description: 'All kinds.',
    type: 'object',
    additionalProperties: false,
    required: ['score', 'some', 'by', 'inner'],
    properties: {
      score: {description: 'How sure, 0–1.', type: 'number', minimum: 0, maximum: 1},
      kind: {enum: ['a', 'b']},
      some: {type: 'array', items: {anyOf: [{$ref: '#/$defs/Kinds'}, {type: 'null'}]}},
      by: {type: 'object', additionalProperties: {type: 'number'}},
      inner: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['a'],
          properties: {a: {type: 'string'}, b: {const: 1}},
        },
      },
    },
  })
})
