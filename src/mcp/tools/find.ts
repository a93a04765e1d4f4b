import {foundIn} from '../../compose/found.ts'
import {reportFor} from '../../compose/index.ts'
import {nearWords, search} from '../../discover/index.ts'
import {pickTranslations} from '../../project/index.ts'
import {from, partOf, type Tool, translation} from '../tool.ts'
import {printBoth} from './print.ts'

const mostHits = 40

export const find: Tool = {
  name: 'find',
  title: 'A text, and how the others render it',
  description:
    'Finds words in any case and inflection, and says what every other translation has at each place. For questions such as: how do they render "intelligent agents"?',
  input: {
    type: 'object',
    properties: {
      text: {type: 'string', minLength: 1, description: 'Words to look for.'},
      ...translation,
      ...from('places'),
    },
    required: ['text'],
    additionalProperties: false,
  },
  output: {type: 'object', required: ['schemaVersion'], properties: {schemaVersion: {const: 1}}},
  async run({text, translation: ids, from: first}, work) {
    const current = await work.current()
    const {collation, concordance} = await current.comparison()
    const wanted = pickTranslations(collation.translations, ids as string[] | undefined)
    const all = search(collation, text as string, {word: false}).filter((hit) =>
      wanted.includes(hit.translation),
    )
    const {part: hits, more} = partOf(all, first, mostHits)
    const found = foundIn(collation, text as string, hits, {concordance, count: false})
    const report = {...reportFor('find', collation.translations), found}
    const both = await printBoth('find', () => report)
    const near = all.length > 0 ? [] : nearWords(collation, text as string)
    const hints = near.map(({word, near: words}) => `no text has "${word}"; near it: ${words.join(', ')}`)
    return {
      ...both,
      text: [both.text, ...hints].join('\n').trim() || 'nowhere',
      ...(more !== undefined && {more}),
    }
  },
}
