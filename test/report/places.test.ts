import {Chalk} from 'chalk'
import {expect, test} from 'vitest'
import {type Document, sourceOf} from '../../src/format/index.ts'
import {compare} from '../../src/project/index.ts'
import {printReport} from '../../src/report/index.ts'

/** A text out of a packed file: three paragraphs, each a line. */
const packed = (id: string, fee: number): Document => ({
  ...sourceOf(`Law\n1. Agents pay ${fee} euros.\n2. Agents report.\n`, `${id}.docx`, {language: 'en'}),
  places: ['¶ 1', '¶ 3', '¶ 4', ''],
  contents: () => ({markup: {edits: [], bold: [], headings: new Map(), quotes: []}}),
})

const print = async (format: string): Promise<string> => {
  const {report} = await compare([packed('a', 20), packed('b', 30)])
  return printReport(report, format, {screen: {width: 80, paint: new Chalk({level: 0})}})
}

test('a table, JUnit and Markdown name places of packed files as a person would', async () => {
  expect(await print('table')).toContain(`  "20 euros" (a) ≠ "30 euros" (b)  number-mismatch
          a.docx:¶ 3:15  b.docx:¶ 3:15
`)
  expect(await print('junit')).toContain('b.docx:¶ 3:15')
})

test('SARIF, GitHub and GitLab say no line of a file that has none', async () => {
  const {locations, relatedLocations} = JSON.parse(await print('sarif')).runs[0].results[0]
  expect(locations).toEqual([
    {
      physicalLocation: {artifactLocation: {uri: 'a.docx'}},
      logicalLocations: [
        {name: '1', fullyQualifiedName: '1', kind: 'element'},
        {name: '¶ 3', fullyQualifiedName: '¶ 3', kind: 'element'},
      ],
    },
  ])
  expect(relatedLocations[0].physicalLocation).toEqual({artifactLocation: {uri: 'b.docx'}})
  expect(await print('github')).toContain(
    '::error file=a.docx,title=number-mismatch in 1::"20 euros" (`a`) ≠ "30 euros" (`b`)%0Ab.docx:¶ 3:15: "30 euros"\n',
  )
  expect(JSON.parse(await print('gitlab'))[0].location).toEqual({path: 'a.docx', lines: {begin: 1, end: 1}})
})
