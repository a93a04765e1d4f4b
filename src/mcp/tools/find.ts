import {foundIn} from '../../compose/found.ts'
import {reportFor} from '../../compose/index.ts'
import {nearWords, search} from '../../discover/index.ts'
import {pickTranslations} from '../../project/index.ts'
import {document, from, partOf, type Tool, translation} from '../tool.ts'
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
      ...document,
      ...translation,
      ...from('places'),
    },
    required: ['text'],
    additionalProperties: false,
  },
  output: {type: 'object', required: ['schemaVersion'], properties: {schemaVersion: {const: 1}}},
  async run({text, document, translation: ids, from: first}, work) {
    const near: ReturnType<typeof nearWords> = []
    const whole = await work.joined(document, async ({comparison}) => {
      const {collation, concordance} = await comparison()
      const wanted = pickTranslations(collation.translations, ids as string[] | undefined)
      const all = search(collation, text as string, {word: false}).filter((hit) =>
        wanted.includes(hit.translation),
      )
      if (all.length === 0) near.push(...nearWords(collation, text as string))
      const found = foundIn(collation, text as string, all, {concordance, count: false})
      return {...reportFor('find', collation.translations), found}
    })
    const {part: hits, more} = partOf(whole.found!.hits!, first, mostHits)
    const both = await printBoth('find', () => ({...whole, found: {...whole.found!, hits}}))
    if (hits.length > 0) near.length = 0
    const hints = near.map(({word, near: words}) => `no text has "${word}"; near it: ${words.join(', ')}`)
    return {
      ...both,
      text: [both.text, ...hints].join('\n').trim() || 'nowhere',
      ...(more !== undefined && {more}),
    }
  },
}
