import {Option} from 'commander'
import {InputError} from '../failure.ts'
import type {Screen} from '../report/index.ts'
import type {IO} from './io.ts'
import {readPackageFile} from './package-file.ts'

/** Languages that messages, summaries and the HTML report can be in: each a table in `report/words`. */
export const uiLanguages = ['en', 'de', 'fr', 'zh', 'es'] as const

export function uiLanguageOption(): Option {
  return new Option(
    '--ui-language <tag>',
    'language of messages, hints and the HTML report; auto: that of the terminal',
  ).choices([...uiLanguages, 'auto'])
}

/**
 * What to say in another language than English; undefined for English. Read when somebody asks for it: other runs load
 * neither tables nor what reads them.
 *
 * @param asked a language of the table, or `auto`: that of `LC_ALL`, `LC_MESSAGES` or `LANG`, if there is a table of it
 * @throws InputError if the package lacks the table
 */
export async function phrasebookOf(asked: string | undefined, env: IO['env']): Promise<Screen['words']> {
  const language = asked === 'auto' ? languageOfTerminal(env) : asked
  if (language === undefined || language === 'en') return undefined
  const [english, local] = ['en', language].map((name) => readPackageFile(`dist/words/${name}.tsv`))
  if (english === undefined || local === undefined)
    throw new InputError(`\`dist/words/${language}.tsv\` is missing from the package: install it again`)
  const {readPhrasebook} = await import('../report/words/phrasebook.ts')
  return readPhrasebook(english, local, language)
}

/** POSIX (XBD 8.2): the first of these that is set decides, `de_AT.UTF-8` for instance. */
function languageOfTerminal({LC_ALL, LC_MESSAGES, LANG}: IO['env']): string | undefined {
  const [, language] = /^([a-z]{2})(?![a-z])/.exec(LC_ALL || LC_MESSAGES || LANG || '') ?? []
  return uiLanguages.find((one) => one === language)
}
