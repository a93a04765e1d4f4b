import {resolve} from 'node:path'
import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import {annotateDocx, annotateUnits, formatOf} from '../../format/index.ts'
import {lackingPlaces, type Report} from '../../judge/index.ts'
import {plainMessage} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {compareProject} from '../compare-project.ts'
import {narrow} from '../narrow.ts'
import {narrowingOptions, textOptions} from '../options.ts'

export const command: Command = {
  arguments: '<file> [others...]',
  argumentHelp: {
    file: 'the Word document, XLIFF or TMX file, by its path or its id in the config',
    others:
      'what it is compared with; if left out, the other texts of the config, those of the same XLIFF or TMX file, or with ' +
      '--split-languages those of the same document',
  },
  description:
    'A copy of a Word document with a comment at every finding, or of an XLIFF or TMX file with a note in its units, for ' +
    'who revises in Word or a CAT tool. Nothing else in it changes.',
  options: [
    new Option('-o, --output <file>', 'where to write the copy').makeOptionMandatory(),
    ...narrowingOptions(),
    ...textOptions(),
  ],
  examples: [
    {
      command: 'clausediff annotate law.docx draft.docx -o reviewed.docx',
      what: 'comments in a copy of law.docx',
    },
    {command: 'clausediff annotate book.xlf -o reviewed.xlf', what: 'notes where target and source differ'},
    {
      command: 'clausediff annotate law.docx -o reviewed.docx --rule number-mismatch',
      what: 'law.docx against the texts of the config',
    },
  ],
  async run(context, [file, others]) {
    const {options} = context
    if (options.output === '-') throw new InputError('`-` is no file: expected a name for the copy')
    const all = [file as string, ...(others as string[])]
    const path = resolve(context.io.cwd(), file as string)
    const isOfUnits = /\.(?:xlf|xliff|sdlxliff|mqxliff|mxliff|tmx)$/i.test(path)
    const isAlone = all.length === 1 && (isOfUnits || options.splitLanguages === true)
    const project = await context.open(all.length > 1 || isAlone ? all : [], 2)
    const source = project.sources.find((one) => one.file === path || one.meta.id === file)
    if (!source) {
      throw new InputError(
        `\`${file}\` is no text of the config: name what it is to be compared with behind it`,
      )
    }
    const bytes = await project.files.read(source.file, source.path)
    const format = formatOf(bytes, source.path).id
    if (!/^(?:docx|xliff|tmx)$/.test(format)) {
      throw new InputError(
        `\`${source.path}\` is no Word document, XLIFF or TMX file: expected one to write findings into`,
      )
    }
    const comparison = await compareProject(context, project)
    const report = narrow(comparison, options)
    const comments = commentsOf(report, source.path, lackingPlaces(comparison.collation))
    const copy =
      format === 'docx'
        ? await annotateDocx(bytes, source.path, comments, options.changes)
        : await annotateUnits(bytes, source.path, comments)
    await context.write(options.output!, copy)
    const noun = format === 'docx' ? 'comment' : 'note'
    context.say(`${comments.length} ${noun}${comments.length === 1 ? '' : 's'} in \`${options.output}\``)
    return 0
  },
}

/** A comment for each finding, at its first place in the document, or where the document lacks what others have. */
function commentsOf(
  {findings}: Report,
  path: string,
  placesOf: ReturnType<typeof lackingPlaces>,
): {start: number; end: number; text: string}[] {
  return findings.flatMap((finding) => {
    const {message, rule, severity, renderings} = finding
    const own = renderings.find((rendering) => rendering.path === path)
    const place = own ?? placesOf(finding).find((one) => one.path === path)
    if (!place) return []
    const start = place.position.start.offset ?? 0
    const elsewhere = renderings
      .filter((rendering) => rendering !== own)
      .slice(0, mostElsewhere)
      .map(
        ({translation, clause, text}) => `${translation}${clause === undefined ? '' : ` ${clause}`}: ${text}`,
      )
    const text = [`${plainMessage(message)} (${severity}, ${rule})`, ...elsewhere].join('\n')
    return [{start, end: place.position.end.offset ?? start, text}]
  })
}

/** Other places that a comment quotes. */
const mostElsewhere = 5
