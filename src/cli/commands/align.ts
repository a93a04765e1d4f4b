import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import {layOut} from '../../project/index.ts'
import {linkLines} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {textOptions} from '../options.ts'

/** Lines that are written at once: enough to be fast, few enough to stay small. */
const batch = 2000

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'two translations: paths, or ids in the config; `a` is the first one'},
  options: [
    new Option('-f, --format <name>', 'JSON lines with offsets, or Pharaoh format')
      .choices(['jsonl', 'pharaoh'])
      .default('jsonl'),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff align a.md b.md', what: 'a line a clause: which words stand for which, how sure'},
    {
      command: 'clausediff align kjv.tsv asv.tsv --format pharaoh',
      what: '`0-0 1-2 …`, as word aligners print',
    },
  ],
  async run(context, [files]) {
    const project = await context.open(files as string[], 2)
    const sources = await project.translations()
    const collation = layOut(sources, await context.progress(project))
    const [a, b] = pair(
      project.sources.map(({meta}) => meta.id),
      collation.translations,
    )
    const format = context.options.format as unknown as 'jsonl' | 'pharaoh'
    let lines: string[] = []
    for (const line of linkLines(collation, a, b, format)) {
      lines.push(line)
      if (lines.length < batch) continue
      await context.print(`${lines.join('\n')}\n`, false)
      lines = []
    }
    if (lines.length > 0) await context.print(`${lines.join('\n')}\n`, false)
    return 0
  },
}

/** The two translations to link, in the order given; of a config's texts, those that are no commentaries. */
function pair(
  given: readonly string[],
  translations: readonly {id: string; role: string}[],
): [number, number] {
  const wanted = given.length === 2 ? given : given.filter((id) => roleOf(id) !== 'commentary')
  if (wanted.length !== 2) {
    throw new InputError(`expected two translations to align, got ${wanted.length}: name two of them`)
  }
  const [a, b] = wanted.map((id) => translations.findIndex((one) => one.id === id))
  return [a!, b!]

  function roleOf(id: string): string | undefined {
    return translations.find((one) => one.id === id)?.role
  }
}
