import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {sourceOf} from '../../src/format/index.ts'
import {judge} from '../../src/judge/index.ts'
import {parse} from '../../src/parse/index.ts'
import {furtherSentences} from './siblings/further-sentences.ts'
import {furtherTexts} from './siblings/further-texts.ts'
import {licenceSentences} from './siblings/licence-sentences.ts'
import {sentences} from './siblings/sentences.ts'
import {texts} from './siblings/texts.ts'

/** A text, the extension of its name, and its language where that is told. */
type Given = [text: string, extension: string, language?: string]

async function foundIn(...given: [Given, Given]): Promise<string> {
  const translations = given.map(([text, extension, language], i) => {
    const id = ['one', 'two'][i]!
    return parse(sourceOf(text, `${id}.${extension}`, {id, ...(language && {language})}))
  })
  const collation = collate(translations)
  const {findings} = judge({collation, concordance: await discover(collation)})
  return findings
    .map(({rule, clause}) => `${rule} ${clause}`)
    .sort()
    .join(', ')
}

/** What is found: as it is listed, or one of the ways to say it. */
function expectFound(found: string, wanted: string | RegExp): void {
  if (typeof wanted === 'string') expect(found).toBe(wanted)
  else expect(found).toMatch(wanted)
}

test.each([...texts, ...furtherTexts])('%s', async (name, one, two, found) => {
  const extension = name.endsWith('.md') ? 'md' : 'txt'
  expectFound(await foundIn([one, extension], [two, extension]), found)
})

test.each([...sentences, ...furtherSentences, ...licenceSentences])(
  '%s',
  async (_, language, one, other, two, found) => {
    const whole = (text: string): string => `1. ${text}\n2. End.\n`
    expectFound(await foundIn([whole(one), 'txt', language], [whole(two), 'txt', other]), found)
  },
)
