import {compose, isInFirstView, reportFor} from '../../compose/index.ts'
import {discoverIn, pickTranslations} from '../../project/index.ts'
import type {Command} from '../command.ts'
import {deliver} from '../deliver.ts'
import {Misses} from '../misses.ts'
import {
  allOption,
  baseOption,
  formatOption,
  minScoreOption,
  pagerOption,
  sheetOptions,
  textOptions,
  threadsOption,
  translationOption,
  watchOption,
} from '../options.ts'
import {overWorks} from '../over-works.ts'
import {askThread} from '../threads/ask-thread.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  options: [
    formatOption('terms'),
    baseOption(),
    ...sheetOptions(),
    translationOption('only the column of this translation; may be given several times'),
    minScoreOption(),
    allOption('concepts that are rather wording, too'),
    pagerOption(),
    watchOption(),
    threadsOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff terms', what: 'every concept, and what each translation calls it how often'},
    {command: 'clausediff terms --format markdown > terms.md', what: 'the same as a Markdown table'},
    {
      command: 'clausediff terms kjv.tsv asv.tsv | head -40',
      what: 'the strongest concepts of two whole Bibles',
    },
  ],
  async run(context, [files]) {
    const {options} = context
    const works = await context.openAll(files as string[], 1, 'unnamed')
    const misses = new Misses(works.names, works.isMany)
    const {report, failed} = await overWorks(context, works, {command: 'terms'}, async (project) => {
      await askThread(context, project, false)
      const texts = await project.translations()
      const known = {...(await project.known()), onProgress: await context.progress(project)}
      const {collation, concordance} = await discoverIn(texts, known)
      const {translations} = collation
      const columns = misses.meet(undefined, project.document, () =>
        pickTranslations(translations, options.translation),
      )
      if (!columns) return undefined
      const least = options.minScore ?? project.config?.minScore ?? 0
      const concepts = concordance.concepts.filter(
        (concept) => concept.score >= least && (options.all || isInFirstView(concept)),
      )
      const empty = reportFor(
        'terms',
        columns.map((column) => translations[column]!),
      )
      return {
        report: ({needs}) => compose(empty, {collation, concordance: {concepts}, columns}, new Set(needs)),
        usage: () => concordance.usage ?? [],
      }
    })
    misses.settle()
    await deliver(context, {command: 'terms', report})
    return failed > 0 ? 2 : 0
  },
}
