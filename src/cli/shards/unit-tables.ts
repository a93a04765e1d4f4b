import {type BasicType, parquetWriteBuffer} from 'hyparquet-writer'
import type {Finding} from '../../judge/index.ts'
import type {MadeUnit, Unit} from './unit-file.ts'

/** A column: its name and type, which are stated, since by values a column of whole numbers and an empty one have others. */
interface Column<Row> {
  name: string
  type: BasicType
  of(row: Row): unknown
}

type Usage = NonNullable<Unit['usage']>[number]

// biome-ignore format: one column a line
const usage: Column<Usage>[] = [
  {name: 'translation', type: 'STRING', of: (row) => row.of},
  {name: 'other', type: 'STRING', of: (row) => row.through},
  {name: 'word', type: 'STRING', of: (row) => row.name},
  {name: 'other_word', type: 'STRING', of: (row) => row.pivot},
  {name: 'text', type: 'STRING', of: (row) => row.text},
  {name: 'other_text', type: 'STRING', of: (row) => row.pivotText},
  {name: 'times', type: 'INT64', of: (row) => BigInt(row.times)},
  {name: 'all_times', type: 'INT64', of: (row) => BigInt(row.all)},
  {name: 'score', type: 'DOUBLE', of: (row) => row.score},
]

// biome-ignore format: one column a line
const findings: Column<Finding>[] = [
  {name: 'rule', type: 'STRING', of: (row) => row.rule},
  {name: 'severity', type: 'STRING', of: (row) => row.severity},
  {name: 'status', type: 'STRING', of: (row) => row.status},
  {name: 'clause', type: 'STRING', of: (row) => row.clause},
  {name: 'message', type: 'STRING', of: (row) => row.message},
  {name: 'fingerprint', type: 'STRING', of: (row) => row.fingerprint},
  {name: 'score', type: 'DOUBLE', of: (row) => row.score},
]

/** The tables of a unit as Parquet files, by name; every row begins with the document, and every file has one schema. */
export function unitTables(unit: MadeUnit): [name: string, bytes: Uint8Array][] {
  return [
    ...(unit.usage ? [['usage', tableOf(unit.document, usage, unit.usage)] as [string, Uint8Array]] : []),
    ['findings', tableOf(unit.document, findings, unit.findings)],
  ]
}

function tableOf<Row>(document: string, columns: readonly Column<Row>[], rows: readonly Row[]): Uint8Array {
  const columnData = [
    {name: 'document', type: 'STRING' as const, data: rows.map(() => document), nullable: false},
    ...columns.map(({name, type, of}) => ({name, type, data: rows.map(of), nullable: false})),
  ]
  return new Uint8Array(parquetWriteBuffer({columnData}))
}
