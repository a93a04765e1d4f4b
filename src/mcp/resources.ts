import {clausesOf} from '../parse/index.ts'
import {printReport} from '../report/index.ts'
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
    read: async (work) => printReport((await (await work.current()).comparison()).report, 'json'),
  },
  {
    name: 'concepts',
    uri: 'clausediff://concepts',
    title: 'Concepts',
    description: 'What each translation calls each concept.',
    mimeType: 'application/json',
    async read(work) {
      const {comparison} = await work.current()
      const {collation, concordance} = await comparison()
      return json(
        concordance.concepts.map(({id, label, renderings}) => ({
          id,
          label,
          renderings: renderings.map(({translation, text, occurrences}) => ({
            translation: collation.translations[translation]!.id,
            text,
            count: occurrences.length,
          })),
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
      const {translations} = await work.current()
      return json(
        translations.flatMap((translation) =>
          clausesOf(translation)
            .filter((clause) => clause.key === key)
            .map(({label, heading, text}) => ({translation: translation.id, key, label, heading, text})),
        ),
      )
    },
  },
]
