import {reportTexts} from '../../compose/index.ts'
import {pickTranslations, type Work} from '../../project/index.ts'
import {type Answer, document, type Tool, translation} from '../tool.ts'
import {printBoth} from './print.ts'

export const outline: Tool = {
  name: 'outline',
  title: 'Outline of the texts',
  description:
    'Lists the translations of the project with the keys, labels and headings of their clauses, and what was doubtful about their numbering. Call it first, to see which clauses there are.',
  input: {type: 'object', properties: {...document, ...translation}, additionalProperties: false},
  output: {
    type: 'object',
    required: ['schemaVersion', 'translations'],
    properties: {translations: {type: 'array'}},
  },
  async run({document, translation: ids}, work) {
    const {list} = await work.works(document)
    if (list.length > 1) return documentsOf(list)
    const all = await (await work.current(document)).translations()
    const chosen = pickTranslations(all, ids as string[] | undefined).map((index) => all[index]!)
    const report = reportTexts(chosen)
    return printBoth('parse', () => report)
  },
}

/** The documents of a project, each with its texts; one of them by its name has an outline. */
function documentsOf(list: readonly Work[]): Answer {
  const documents = list.map(({name, sources}) => ({
    name,
    translations: sources.map(({path, meta}) => ({id: meta.id, path})),
  }))
  const lines = documents.map(
    ({name, translations}) => `${name}  ${translations.map(({id}) => id).join(' ')}`,
  )
  return {
    result: {schemaVersion: 1, translations: [], documents},
    text: lines.join('\n'),
    more: 'Name one as "document" for its outline.',
  }
}
