import {clausesOf} from '../parse/index.ts'
import {printReport} from '../report/index.ts'
import {splitKey} from './tools/split-key.ts'
import type {Work} from './work.ts'

/** What can be read by its address, beside what tools are asked for. */
export interface Resource {
  name: string
  /** With `{key}` where one of many is meant. */
  uri: string
  title: string
  description: string
  mimeType: string
  read(work: Work, key: string): Promise<string>
}

/** A text as data: nothing else stands in it that could be taken for a word of the program. */
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

export const resources: readonly Resource[] = [
  {
    name: 'report',
    uri: 'clausediff://report',
    title: 'Report',
    description: 'Everything that check finds, as its JSON.',
    mimeType: 'application/json',
    read: async (work) => printReport(await work.report(), 'json'),
  },
  {
    name: 'concepts',
    uri: 'clausediff://concepts',
    title: 'Concepts',
    description: 'What each translation calls each concept.',
    mimeType: 'application/json',
    async read(work) {
      const {concepts} = await work.report()
      return json(
        concepts.map(({id, label, renderings}) => ({
          id,
          label,
          renderings: renderings.map(({translation, text, count}) => ({translation, text, count})),
        })),
      )
    },
  },
  {
    name: 'clause',
    uri: 'clausediff://clause/{key}',
    title: 'Clause',
    description: 'One clause by its key in every translation that has it, `III.(10)`.',
    mimeType: 'application/json',
    async read(work, key) {
      const {key: own, name} = splitKey(key, undefined)
      const translations = await (await work.current(name)).translations()
      return json(
        translations.flatMap((translation) =>
          clausesOf(translation)
            .filter((clause) => clause.key === own)
            .map(({label, heading, text}) => ({translation: translation.id, key, label, heading, text})),
        ),
      )
    },
  },
]
