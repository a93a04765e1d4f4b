import type {Collation, OnProgress} from '../../collate/index.ts'
import {type Concordance, search} from '../../discover/index.ts'
import {discoverOver, layOut} from '../../pipeline.ts'
import type {SourceFile} from '../../read/index.ts'
import {reportHits} from '../../report/index.ts'
import type {Termbase} from '../../termbase/index.ts'
import type {Command} from '../command.ts'
import {termbaseOf} from '../compare-project.ts'
import {formatOption, pagerOption, textOptions, translationOption, watchOption} from '../options.ts'
import {pickTranslations} from '../pick-translations.ts'
import {readProject} from '../project.ts'

export const command: Command = {
  arguments: '<text> [file...]',
  argumentHelp: {
    text: 'words in any case and inflection, or characters in a script without spaces',
    file: 'translations: paths, or ids in the config',
  },
  options: [
    formatOption(['table', 'json', 'markdown']),
    translationOption('look only in this translation; may be given several times'),
    pagerOption(),
    watchOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff find "intelligent bodies"', what: 'where it stands, and what the others say there'},
    {command: 'clausediff find 智能体', what: 'every rendering of a concept that a translation glosses'},
    {command: 'clausediff find agent --translation cset', what: 'only its places in one translation'},
  ],
  async run(context, [text, files]) {
    const project = await context.open(files as string[], 1, 'corpus')
    const sources = await readProject(project)
    const {collation, concordance} = await evidence(
      sources,
      await termbaseOf(project),
      await context.progress(project),
    )
    const wanted = pickTranslations(collation.translations, context.options.translation)
    const hits = search(collation, text as string).filter(({translation}) => wanted[translation])
    const shown = collation.translations.map(() => true)
    await context.deliver((format, screen) =>
      reportHits(collation, text as string, hits, shown, concordance, format, screen),
    )
    return 0
  },
}

/** Beyond this, in rows, word links alone have to do: discovering takes seconds. */
const mostRows = 2000

async function evidence(
  sources: readonly SourceFile[],
  termbase: Termbase | undefined,
  onProgress: OnProgress,
): Promise<{collation: Collation; concordance?: Concordance}> {
  const collation = layOut(sources, onProgress)
  if (collation.rows.length > mostRows) return {collation}
  return {collation, concordance: await discoverOver(collation, termbase)}
}
