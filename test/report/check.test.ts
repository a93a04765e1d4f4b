import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import DraftFour from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {Chalk} from 'chalk'
import {describe, expect, test} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {type Finding, type Report, ruleIds, summarise} from '../../src/judge/index.ts'
import {printReport} from '../../src/report/index.ts'

const screen = {width: 80, paint: new Chalk({level: 0})}
/** A text that tries to break out of every format it is printed in. */
const nasty =
  '100% "x", <b>&amp;</b> ]]> [link](1) `code` | @team #7 ::error::\n\u001b[31mred \u202e，智能体 -->'

const point = (
  line: number,
  column: number,
  offset: number,
): Finding['renderings'][0]['position']['start'] => ({
  line,
  column,
  offset,
})
const finding = (fields: Partial<Finding>): Finding => ({
  rule: 'number-mismatch',
  severity: 'error',
  status: 'new',
  clause: 'III.(10)',
  message: 'Unexpected "75" in `a`, expected "70" as in `b`',
  url: 'https://example.org/rules/number-mismatch.md',
  fingerprint: '0123456789abcdef',
  concept: null,
  score: 0.97,
  evidence: {for: 1, against: 0},
  renderings: [
    {
      translation: 'a',
      text: '75',
      path: 'texts/a.md',
      position: {start: point(3, 5, 40), end: point(3, 7, 42)},
    },
    {
      translation: 'b',
      text: '70',
      path: 'texts/b.md',
      position: {start: point(4, 6, 50), end: point(5, 2, 60)},
    },
  ],
  ...fields,
})
const reportOf = (findings: Finding[]): Report => ({
  schemaVersion: 1,
  tool: {name: 'clausediff', version: '0.1.0'},
  translations: ['a', 'b'].map((id) => ({
    id,
    path: `texts/${id}.md`,
    language: 'en',
    role: 'translation',
    title: id,
    clauseCount: 3,
  })),
  findings,
  concepts: [],
  summary: summarise(findings),
})

const clean = reportOf([finding({status: 'accepted'})])
const mixed = reportOf([
  finding({}),
  finding({
    rule: 'omission',
    severity: 'warning',
    message: nasty,
    fingerprint: '1',
    concept: {id: 'c', label: '智能体', source: 'gloss'},
    renderings: [
      {...finding({}).renderings[0]!, text: nasty, path: 'texts/with space, and: 100%.md'},
      {...finding({}).renderings[1]!, text: nasty},
    ],
  }),
  finding({rule: 'wording-divergence', severity: 'info', clause: '', fingerprint: '2', renderings: []}),
  finding({rule: 'repetition', status: 'accepted', fingerprint: '3'}),
  finding({rule: 'untranslated', status: 'absent', fingerprint: '4', renderings: []}),
])

const print = (report: Report, format: string, least?: 'warning'): Promise<string> =>
  printReport(report, format, {screen, ...(least && {least})})
const schema = (path: string): object => JSON.parse(readFileSync(resolve(import.meta.dirname, path), 'utf8'))
const require = createRequire(import.meta.url)

describe.each([
  ['clean', clean],
  ['mixed', mixed],
  ['empty', reportOf([])],
])('%s report', (_, report) => {
  test('json fits the schema that ships', async () => {
    const ajv = new Ajv2020({strict: true, allErrors: true})
    addFormats.default(ajv)
    const validate = ajv.compile(schema('../../src/report/report.schema.json'))
    expect([validate(JSON.parse(await print(report, 'json'))), validate.errors]).toEqual([true, null])
  })

  test('sarif fits the official schema', async () => {
    const ajv = new DraftFour.default({strict: false, allErrors: true, unicodeRegExp: false})
    addFormats.default(ajv)
    const validate = ajv.compile(
      schema(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')),
    )
    expect([validate(JSON.parse(await print(report, 'sarif'))), validate.errors]).toEqual([true, null])
  })

  test('junit fits its schema', async () => {
    const {valid, errors} = await validateXML({
      xml: [{fileName: 'junit.xml', contents: await print(report, 'junit')}],
      schema: [readFileSync(join(import.meta.dirname, '../schema/junit.xsd'), 'utf8')],
    })
    expect([errors.map(({message}) => message), valid]).toEqual([[], true])
  })
})

test('junit: characters that XML forbids are replaced', async () => {
  const printed = await print(reportOf([finding({message: 'a\u0000b\ud800c\uffffd'})]), 'junit')
  expect(printed).toContain('message="error: a\ufffdb\ufffdc\ufffdd"')
})

test('sarif: places, fingerprints, baseline, suppression', async () => {
  const {runs} = JSON.parse(await print(mixed, 'sarif'))
  const {ruleIndex, ...result} = runs[0].results[0]
  expect(runs[0].tool.driver.rules[ruleIndex].id).toBe('number-mismatch')
  expect(result).toMatchInlineSnapshot(`
    {
      "baselineState": "new",
      "level": "error",
      "locations": [
        {
          "logicalLocations": [
            {
              "fullyQualifiedName": "III.(10)",
              "kind": "element",
              "name": "III.(10)",
            },
          ],
          "physicalLocation": {
            "artifactLocation": {
              "uri": "texts/a.md",
            },
            "region": {
              "charLength": 2,
              "charOffset": 40,
              "endColumn": 7,
              "endLine": 3,
              "snippet": {
                "text": "75",
              },
              "startColumn": 5,
              "startLine": 3,
            },
          },
        },
      ],
      "message": {
        "text": "Unexpected "75" in \`a\`, expected "70" as in \`b\`",
      },
      "partialFingerprints": {
        "clausediff/v1": "0123456789abcdef",
      },
      "properties": {
        "clause": "III.(10)",
        "concept": null,
        "evidence": {
          "against": 0,
          "for": 1,
        },
      },
      "rank": 97,
      "relatedLocations": [
        {
          "id": 1,
          "logicalLocations": [
            {
              "fullyQualifiedName": "III.(10)",
              "kind": "element",
              "name": "III.(10)",
            },
          ],
          "message": {
            "text": "b: 70",
          },
          "physicalLocation": {
            "artifactLocation": {
              "uri": "texts/b.md",
            },
            "region": {
              "charLength": 10,
              "charOffset": 50,
              "endColumn": 2,
              "endLine": 5,
              "snippet": {
                "text": "70",
              },
              "startColumn": 6,
              "startLine": 4,
            },
          },
        },
      ],
      "ruleId": "number-mismatch",
    }
  `)
  expect(runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'texts/with%20space%2C%20and%3A%20100%25.md',
  )
  const states = ({results}: {results: {baselineState: string; suppressions?: object[]}[]}): unknown[] =>
    results.map(({baselineState, suppressions = []}) => [baselineState, suppressions.length])
  expect(states(runs[0])).toEqual([
    ['new', 0],
    ['new', 0],
    ['new', 0],
  ])
  const whole = JSON.parse(await printReport(mixed, 'sarif', {accepted: true, screen}))
  expect(states(whole.runs[0])).toEqual([
    ['new', 0],
    ['new', 0],
    ['new', 0],
    ['unchanged', 1],
    ['absent', 0],
  ])
  expect(
    runs[0].tool.driver.rules.map(({id}: {id: string}) => id).every((id: never) => ruleIds.includes(id)),
  ).toBe(true)
})

test('github: one command a line, nothing breaks out of it', async () => {
  const printed = await print(mixed, 'github', 'warning')
  expect(printed).toMatchInlineSnapshot(`
    "::error file=texts/a.md,line=3,endLine=3,col=5,endColumn=6,title=number-mismatch in III.(10)::Unexpected "75" in \`a\`, expected "70" as in \`b\`%0Atexts/b.md:4:6: "70"
    ::warning file=texts/with space%2C and%3A 100%25.md,line=3,endLine=3,col=5,endColumn=6,title=omission in III.(10)::100%25 "x", <b>&amp;</b> ]]> [link](1) \`code\` | @team #7 ::error::%0A␛[31mred ⟨U+202E⟩，智能体 -->%0Atexts/b.md:4:6: "100%25 "x", <b>&amp;</b> ]]> [link](1) \`code\` | @team #7 ::error:: ␛[31mred ⟨U+202E⟩，智能体…"
    "
  `)
  expect(
    printed.split('\n').filter((line) => line !== '' && !/^::(error|warning|notice) /.test(line)),
  ).toEqual([])
})

test('github: what is beyond its limit is told, in the last line', async () => {
  const many = (count: number, severity: Finding['severity']): Finding[] =>
    Array.from({length: count}, (_, index) => finding({severity, fingerprint: `${severity}${index}`}))
  const kinds = async (findings: Finding[]): Promise<string[]> =>
    (await print(reportOf(findings), 'github')).split('\n').map((line) => line.split(' ')[0]!)
  expect(await kinds([...many(10, 'info'), ...many(10, 'warning'), ...many(10, 'error')])).toEqual([
    ...Array(10).fill('::error'),
    ...Array(10).fill('::warning'),
    ...Array(10).fill('::notice'),
    '',
  ])
  const lines = (
    await print(reportOf([...many(12, 'info'), ...many(11, 'warning'), ...many(2, 'error')]), 'github')
  )
    .split('\n')
    .filter((line) => line !== '')
  expect(lines).toHaveLength(26)
  expect(lines[25]).toBe(
    'Not shown as annotations: 1 warning, 2 notices. GitHub shows 10 of a kind for a step; the log has all.',
  )
})

test("sarif: what GitHub's and Azure's code scanning ask of a rule and a run", async () => {
  const {runs} = JSON.parse(await print(mixed, 'sarif'))
  const {driver} = runs[0].tool
  // sarif-multitool: GH2012, GHAzDO2012, GHAzDO1018, GHAzDO1014.
  expect([driver.fullName, runs[0].automationDetails.id]).toEqual(['clausediff 0.1.0', 'clausediff/'])
  expect(driver.rules.map(({name}: {name: string}) => name)).toContain('NumberMismatch')
  for (const rule of driver.rules) {
    expect(rule.name).toMatch(/^[A-Z][A-Za-z]+$/)
    expect(rule.name.toLowerCase()).not.toBe(rule.id)
    expect(rule.fullDescription.text).toMatch(/\.$/)
    expect(rule.help.text).toContain(rule.helpUri)
    expect(rule.help.markdown).toMatch(/## Configuration/)
  }
})

test('gitlab: new findings with a path and a line', async () => {
  expect(await print(mixed, 'gitlab', 'warning')).toMatchInlineSnapshot(`
    "[
      {
        "description": "III.(10): Unexpected \\"75\\" in \`a\`, expected \\"70\\" as in \`b\` · texts/b.md:4:6: \\"70\\"",
        "check_name": "number-mismatch",
        "fingerprint": "0123456789abcdef",
        "severity": "major",
        "location": {
          "path": "texts/a.md",
          "lines": {
            "begin": 3,
            "end": 3
          }
        }
      },
      {
        "description": "III.(10): 100% \\"x\\", <b>&amp;</b> ]]> [link](1) \`code\` | @team #7 ::error::\\n\\u001b[31mred \\u202e，智能体 --> · texts/b.md:4:6: \\"100% \\"x\\", <b>&amp;</b> ]]> [link](1) \`code\` | @team #7 ::error:: \\u001b[31mred \\u202e，智能体…\\"",
        "check_name": "omission",
        "fingerprint": "1",
        "severity": "minor",
        "location": {
          "path": "texts/with space, and: 100%.md",
          "lines": {
            "begin": 3,
            "end": 3
          }
        }
      }
    ]
    "
  `)
})

test('markdown: one comment, silent when clean', async () => {
  expect(await print(clean, 'markdown')).toBe('')
  expect(await print(mixed, 'markdown', 'warning')).toMatchInlineSnapshot(`
    "<!-- clausediff-check -->
    ### clausediff: 1 error · 1 warning

    Compared: \`a\`, \`b\`.

    **III.(10)**

    - error: Unexpected "75" in \`a\`, expected "70" as in \`b\` ([number-mismatch](https://example.org/rules/number-mismatch.md))
      - \`texts/a.md:3:5\`: \`75\`
      - \`texts/b.md:4:6\`: \`70\`
    - warning: 100% "x", \\<b\\>\\&amp;\\</b\\> \\]\\]\\> \\[link\\](1) \`code\` \\| @&#8203;team \\#&#8203;7 ::&#8203;error:: ␛\\[31mred ⟨U+202E⟩，智能体 --\\> ([omission](https://example.org/rules/number-mismatch.md))
      - \`texts/with space, and: 100%.md:3:5\`: \`\`100% "x", <b>&amp;</b> ]]> [link](1) \`code\` | @team #7 ::error:: ␛[31mred ⟨U+202E⟩，智能体…\`\`
      - \`texts/b.md:4:6\`: \`\`100% "x", <b>&amp;</b> ]]> [link](1) \`code\` | @team #7 ::error:: ␛[31mred ⟨U+202E⟩，智能体…\`\`

    Not listed: 1 accepted, 1 note hidden (--all), 1 accepted but no longer there.

    Intended? Run \`clausediff accept --reason '…'\`.
    "
  `)
})

test('markdown: cut with a count before GitHub refuses it', async () => {
  const many = reportOf(
    Array.from({length: 900}, (_, index) => finding({clause: `I.(${index})`, fingerprint: String(index)})),
  )
  const printed = await print(many, 'markdown')
  expect(printed.length).toBeLessThan(65_536)
  const listed = printed.match(/^- error:/gm)!.length
  expect(printed).toContain(`… and ${900 - listed} more.`)
})

test('markdown: a clause with ever so much hides no other, and the gravest are always told', async () => {
  const several = (count: number, fields: Partial<Finding>): Finding[] =>
    Array.from({length: count}, (_, index) => finding({...fields, fingerprint: `${fields.clause}-${index}`}))
  const long = 'wörter `und` mehr @octocat '.repeat(4000)
  const one = finding({}).renderings[0]!
  const printed = await print(
    reportOf([
      ...several(3000, {clause: 'I', severity: 'info', rule: 'addition'}),
      ...several(3000, {clause: 'I', severity: 'warning', rule: 'omission'}),
      ...several(2, {clause: 'II', severity: 'warning', rule: 'repetition'}),
      ...several(1, {
        clause: long,
        message: long,
        renderings: Array.from({length: 900}, () => ({...one, text: long, path: long})),
      }),
      ...several(1, {clause: 'IV', rule: 'negation-mismatch'}),
    ]),
    'markdown',
  )
  expect(printed.length).toBeLessThan(65_536)
  expect(printed.match(/^- \w+: /gm)!.slice(0, 4)).toEqual([
    '- error: ',
    '- error: ',
    '- warning: ',
    '- warning: ',
  ])
  expect(printed.match(/\[repetition\]/g)).toHaveLength(2)
  expect(printed).toContain('[negation-mismatch]')
  expect(printed).toContain('… and 894 more places')
  const listed = printed.match(/^- \w+: /gm)!.length
  expect(listed).toBeGreaterThan(200)
  expect(printed).toContain(`… and ${6004 - listed} more.`)
})

test('table: place first, then what is not listed', async () => {
  expect(await print(mixed, 'table', 'warning')).toMatchInlineSnapshot(`
    "1 error · 1 warning; not listed: 1 accepted, 1 note hidden (--all), 1 accepted
    but no longer there

    III.(10)  #0123  Unexpected "75" in a, expected "70" as in b  number-mismatch
                     texts/a.md:3:5  texts/b.md:4:6

    Also

    III.(10)  #1  100% "x", <b>&amp;</b> ]]> [link](1) code | @team #7 ::error::
                  ␛[31mred ⟨U+202E⟩，智能体 -->  omission
                  texts/with space, and: 100%.md:3:5  texts/b.md:4:6

    Next: clausediff show 'III.(10)'
          clausediff accept --reason '…'
          clausediff accept --prune
    "
  `)
  expect(await print(clean, 'table')).toMatchInlineSnapshot(`
    "no new findings; not listed: 1 accepted
    "
  `)
})
