import {Option} from 'commander'
import {foundIn} from '../../compose/found.ts'
import {reportFor} from '../../compose/index.ts'
import {nearWords, search, searchBy} from '../../discover/index.ts'
import {discoverOver, layOut, pickTranslations} from '../../project/index.ts'
import type {Command} from '../command.ts'
import type {Context} from '../context.ts'
import {deliver} from '../deliver.ts'
import {findPattern} from '../find-pattern.ts'
import {Misses} from '../misses.ts'
import {
  formatOption,
  pagerOption,
  textOptions,
  translationOption,
  watchOption,
  wholeNumber,
} from '../options.ts'
import {overWorks} from '../over-works.ts'

export const command: Command = {
  arguments: '<text> [file...]',
  argumentHelp: {
    text: 'words in any case and inflection, or characters in a script without spaces',
    file: 'translations: paths, or ids in the config',
  },
  description: 'The exit code is 1 if no text has it, as with grep.',
  options: [
    formatOption('find'),
    translationOption('look only in this translation; may be given several times'),
    new Option('-w, --word', 'whole words in this very form, whatever its case'),
    new Option('-E, --regexp', 'the text is a regular expression, as in JavaScript, whatever the case'),
    new Option('-C, --context <words>', 'so many words of the clause before and behind each place').argParser(
      wholeNumber(0),
    ),
    new Option('-c, --count', 'print only how many places each translation has'),
    pagerOption(),
    watchOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff find "intelligent bodies"', what: 'where it stands, and what the others say there'},
    {command: 'clausediff find 智能体', what: 'every rendering of a concept that a translation glosses'},
    {command: 'clausediff find agent --translation cset', what: 'only its places in one translation'},
    {command: 'clausediff find -E "comput(e|ing)" --count', what: 'how often each translation has either'},
  ],
  async run(context, [query, files]) {
    const {options} = context
    const text = query as string
    const works = await context.openAll(files as string[], 1, 'unnamed')
    const misses = new Misses(works.names, works.isMany)
    const near = new Map<string, Set<string>>()
    let places = 0
    const {report, failed} = await overWorks(context, works, {command: 'find'}, async (project) => {
      const collation = layOut(await project.translations(), await context.progress(project))
      const wanted = misses.meet(undefined, project.document, () =>
        pickTranslations(collation.translations, options.translation),
      )
      if (!wanted) return undefined
      const all = options.regexp
        ? searchBy(collation, (texts) => findPattern(texts, text.normalize('NFC'), options.word === true))
        : search(collation, text, {word: options.word === true})
      const hits = all.filter(({translation}) => wanted.includes(translation))
      places += hits.length
      if (places === 0 && !options.regexp) {
        for (const one of nearWords(collation, text)) {
          near.set(one.word, new Set([...(near.get(one.word) ?? []), ...one.near]))
        }
      }
      const concordance =
        options.count || hits.length === 0 ? undefined : await discoverOver(collation, await project.known())
      const found = foundIn(collation, text, hits, {
        concordance,
        count: options.count === true,
        ...(options.context !== undefined && {context: options.context as number}),
      })
      return {report: () => ({...reportFor('find', collation.translations), found})}
    })
    misses.settle()
    if (places === 0) sayNearWords(context, near)
    await deliver(context, {command: 'find', report})
    if (failed > 0) return 2
    return places > 0 ? 0 : 1
  },
}

function sayNearWords(context: Context, near: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const [word, words] of near) {
    context.say(`no text has "${word}"; did you mean ${[...words].map((one) => `"${one}"`).join(', ')}?`)
  }
}
