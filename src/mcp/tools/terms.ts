import {compose, isInFirstView, reportFor} from '../../compose/index.ts'
import {pickTranslations} from '../../project/index.ts'
import {document, from, partOf, type Tool, translation} from '../tool.ts'
import {printBoth} from './print.ts'

const mostConcepts = 40

export const terms: Tool = {
  name: 'terms',
  title: 'What each translation calls each concept',
  description:
    'Lists concepts that the translations name differently, the surest first, with every name, how often it is used and in which clauses. Use it to make a glossary, or to see which names waver.',
  input: {
    type: 'object',
    properties: {
      ...document,
      ...translation,
      ...from('concepts'),
      all: {type: 'boolean', description: 'Concepts that are rather wording, too.'},
    },
    additionalProperties: false,
  },
  output: {
    type: 'object',
    required: ['schemaVersion', 'translations', 'concepts'],
    properties: {translations: {type: 'array'}, concepts: {type: 'array'}},
  },
  async run({document, translation: ids, from: first, all}, work) {
    const whole = await work.joinedNames(document, (project, {collation, concordance}) => {
      const columns = pickTranslations(collation.translations, ids as string[] | undefined)
      const least = project.config?.minScore ?? 0
      const concepts = concordance.concepts.filter(
        (concept) => concept.score >= least && (all === true || isInFirstView(concept)),
      )
      const empty = reportFor(
        'terms',
        columns.map((column) => collation.translations[column]!),
      )
      return compose(
        empty,
        {collation, concordance: {concepts}, columns},
        new Set(['terms', 'places'] as const),
      )
    })
    const {part, more} = partOf([...(whole.terms ?? [])], first, mostConcepts)
    const both = await printBoth('terms', () => ({...whole, terms: part}))
    return {...both, ...(more !== undefined && {more})}
  },
}
