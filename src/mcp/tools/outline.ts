import {reportTexts} from '../../compose/index.ts'
import {pickTranslations} from '../../project/index.ts'
import {type Tool, translation} from '../tool.ts'
import {printBoth} from './print.ts'

export const outline: Tool = {
  name: 'outline',
  title: 'Outline of the texts',
  description:
    'Lists the translations of the project with the keys, labels and headings of their clauses, and what was doubtful about their numbering. Call it first, to see which clauses there are.',
  input: {type: 'object', properties: {...translation}, additionalProperties: false},
  output: {
    type: 'object',
    required: ['schemaVersion', 'translations'],
    properties: {translations: {type: 'array'}},
  },
  async run({translation: ids}, work) {
    const {translations: all} = await work.current()
    const chosen = pickTranslations(all, ids as string[] | undefined).map((index) => all[index]!)
    const report = reportTexts(chosen)
    return printBoth('parse', () => report)
  },
}
