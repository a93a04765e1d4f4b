import {selectRows} from '../../collate/index.ts'
import {layOut} from '../../pipeline.ts'
import {reportRows} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {formatOption, pagerOption, textOptions, translationOption, watchOption} from '../options.ts'
import {pickTranslations} from '../pick-translations.ts'
import {readProject} from '../project.ts'

export const command: Command = {
  arguments: '<key> [file...]',
  argumentHelp: {
    key: 'a clause III.(10), a range III.(7)-(9) or a branch II.*; iii.10, III(x), 3.10, 三（十） do as well',
    file: 'translations: paths, or ids in the config',
  },
  options: [
    formatOption(['table', 'json', 'markdown']),
    translationOption('only this translation; may be given several times'),
    pagerOption(),
    watchOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff show III.10', what: 'one clause in every translation, sentence beside sentence'},
    {command: 'clausediff show "II.(1)-(3)" --translation cset', what: 'three clauses in one translation'},
    {command: 'clausediff show "II.*" cset newswire', what: 'a clause with all clauses below it, in two'},
  ],
  async run(context, [key, files]) {
    const project = await context.open(files as string[], 1, 'corpus')
    const collation = layOut(await readProject(project))
    const rows = selectRows(collation, key as string)
    const shown = pickTranslations(collation.translations, context.options.translation)
    await context.deliver((format, screen) => reportRows(collation, rows, shown, format, screen))
    return 0
  },
}
