import {selectRows, withRowsBelow} from '../../collate/index.ts'
import {compose, reportFor} from '../../compose/index.ts'
import {pickTranslations} from '../../project/index.ts'
import {document, from, partOf, type Tool, translation} from '../tool.ts'
import {printBoth} from './print.ts'
import {splitKey} from './split-key.ts'

const mostRows = 20

export const show: Tool = {
  name: 'show',
  title: 'A clause side by side',
  description:
    'Shows a clause, a range or a branch in every translation, sentence beside sentence, with what differs. Keys are as the outline has them: III.(10), III.(7)-(9), II.*; a heading does as well.',
  input: {
    type: 'object',
    properties: {
      key: {
        type: 'string',
        minLength: 1,
        description:
          'Key of a clause, a range of keys, a branch, or a heading; of many documents with the name of one, policy › 2.4.',
      },
      ...document,
      ...translation,
      ...from('clauses'),
    },
    required: ['key'],
    additionalProperties: false,
  },
  output: {type: 'object', required: ['schemaVersion', 'rows'], properties: {rows: {type: 'array'}}},
  async run({key: query, document, translation: ids, from: first}, work) {
    const {key, name} = splitKey(query as string, document)
    const collation = await (await work.current(name)).collation()
    const {part: rows, more} = partOf(withRowsBelow(collation, selectRows(collation, key)), first, mostRows)
    const columns = pickTranslations(collation.translations, ids as string[] | undefined)
    const empty = reportFor(
      'show',
      columns.map((column) => collation.translations[column]!),
    )
    const both = await printBoth('show', (needs) => compose(empty, {collation, rows, columns}, needs))
    return {...both, ...(more !== undefined && {more})}
  },
}
