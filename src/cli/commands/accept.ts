import {Option} from 'commander'
import {queriesFor} from '../../compose/index.ts'
import {InputError} from '../../failure.ts'
import {type AcceptOutcome, handlesOf} from '../../judge/index.ts'
import {type AcceptingAll, acceptWorks, lockOf, type Works} from '../../project/index.ts'
import {reporterOf, tellerOf, visible} from '../../report/index.ts'
import {acceptDecisions} from '../accept-decisions.ts'
import type {Command} from '../command.ts'
import type {Context} from '../context.ts'
import {partIds} from '../finding-ids.ts'
import {Notes} from '../notes.ts'
import {clauseOption, ruleOption, textOptions} from '../options.ts'
import {isCi} from '../outside.ts'
import {overWorks} from '../over-works.ts'
import {signature} from '../reviewer.ts'
import {columnsAsked} from '../terminal.ts'
import {sayUnknownRules} from '../unknown-rules.ts'
import {wrapWords} from '../wrap-words.ts'

export const command: Command = {
  arguments: '[id-or-file...]',
  argumentHelp: {
    'id-or-file':
      'ids of findings or concepts as `check` prints them (default: all); translations: paths, or ids in the config',
  },
  description:
    'Writes the lock: the texts of all clauses as they are, and every finding there is, or those that are named. From ' +
    'then on `check` speaks only of what is new. What is gone is dropped. Where CI is set, the lock may only shrink.',
  options: [
    new Option('--lock <file>', 'the lock to write (default: clausediff.lock.json beside the config)'),
    new Option('--reason <text>', 'why these findings may stand'),
    new Option('--by <name>', "who accepts them (default: git's user.name, or the login)"),
    clauseOption(),
    ruleOption(),
    new Option('--prune', 'drop what is gone and add nothing'),
    new Option('--no-text', 'keep hashes alone: `drift` can then not quote what a clause said before'),
    new Option(
      '--decisions <file>',
      'take over what was decided in the HTML report and exported there, or in a table of findings (csv, xlsx)',
    ),
    new Option('--allow-ci', 'let the lock grow though CI is set'),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff accept', what: 'accept everything as it is'},
    {
      command: 'clausediff accept 3f2a --reason "as agreed"',
      what: 'accept one finding, or all on one concept',
    },
    {
      command: 'clausediff accept --clause III.10 --reason "House style, agreed in May"',
      what: 'accept one clause and say why',
    },
    {command: 'clausediff accept --rule wording-divergence', what: 'accept the findings of one rule'},
    {
      command: 'clausediff accept --decisions decisions.json',
      what: 'take over the answers given in a report',
    },
    {command: 'clausediff accept --prune', what: 'drop what is no longer there'},
  ],
  async run(context, [words]) {
    const {options, io} = context
    const {ids, files} = await partIds(context, words as string[])
    const {decisions} = options
    const isNarrow = ids.length > 0 || options.clause || options.rule || options.prune === true
    if (decisions !== undefined && isNarrow)
      throw new InputError(
        '--decisions says itself what to accept: expected no ids, --clause, --rule or --prune',
      )
    const works = await context.openAll(files)
    const findings = ids.length > 0 ? await namedFindings(context, works, ids) : undefined
    const {by, at} = await signature(context)
    const reason = options.reason as string | undefined
    const accepting: AcceptingAll = {
      // Without files, the config names all there are.
      isComplete: (words as string[]).length === 0 && !options.clause && !options.rule && works.isAll,
      prune: options.prune === true,
      keepText: options.text !== false,
      ...(options.minScore !== undefined && {minScore: options.minScore}),
      ...(typeof options.lock === 'string' && {lock: options.lock}),
      ...(options.clause && {clauses: options.clause}),
      ...(options.rule && {rules: options.rule}),
      ...(reason !== undefined && {reason}),
      ...(by !== undefined && {by}),
      at,
      review(outcome, path) {
        if (isCi(io.env) && options.allowCi !== true) refuseToGrow(outcome, path)
      },
    }
    if (typeof decisions === 'string') {
      await context.print(
        `${await acceptDecisions(context, works, decisions, {...accepting, isComplete: false})}\n`,
      )
      return 0
    }
    const {clauses, ...rest} = accepting
    const accepted = works.isMany
      ? await acceptWorks(works, {
          ...rest,
          onProgress: await context.progressOver(works),
          ...(clauses && {clausesIn: (document) => queriesFor(clauses, document, works.names)}),
          ...(findings && {findingsIn: (document) => findings.get(document)}),
        })
      : await works.only().accept({
          ...accepting,
          onProgress: await context.progress(works.only()),
          ...(findings && {findings: findings.get(undefined) ?? new Set()}),
        })
    const {path, changed} = accepted
    sayUnknownRules(context, accepted.lock, path)
    const notes = new Notes()
    notes.addIgnored(accepted)
    notes.say(context)
    await context.decided(ids.length > 0 ? `accept ${ids.join(', ')}` : 'accept')
    const tell = tellerOf(context.screen)
    const line = visible(tell(`${changed ? `wrote ${path}: ` : `${path} is up to date: `}${told(accepted)}`))
    // A terminal would break it anywhere; who reads it through a pipe wants one line.
    const width = io.stdout.columns || columnsAsked(io) || Number.POSITIVE_INFINITY
    await context.print(`${wrapWords(line, width, 2).join('\n')}\n`)
    return 0
  },
}

/** Fingerprints of what some ids name, as `check` would list it, by document. */
async function namedFindings(
  context: Context,
  works: Works,
  ids: readonly string[],
): Promise<Map<string | undefined, Set<string>>> {
  const {lock: named, minScore} = context.options
  const {lock} = await works.lock(typeof named === 'string' ? named : undefined)
  const {report} = await overWorks(
    context,
    works,
    {command: 'check', targets: [{name: 'table'}]},
    async (project) => {
      const accepted = lockOf(lock, project.document)
      const comparison = await project.compare({
        isBrief: true,
        ...(minScore !== undefined && {minScore}),
        ...(accepted && {accepted}),
      })
      return {report: () => comparison.report, usage: () => comparison.concordance.usage ?? []}
    },
  )
  const handles = handlesOf(report(reporterOf('check', 'table')))
  const byDocument = new Map<string | undefined, Set<string>>()
  for (const {document, fingerprint} of ids.flatMap((id) => handles.named(id).findings)) {
    byDocument.set(document, (byDocument.get(document) ?? new Set()).add(fingerprint))
  }
  return byDocument
}

function told({lock, added, dropped, updated}: AcceptOutcome): string {
  const accepted = [lock, ...(lock.documents?.values() ?? [])]
    .flatMap(({clauses}) => [...clauses.values()])
    .reduce((sum, clause) => sum + clause.accepted.length, 0)
  const texts = [...updated].map(([id, keys]) => `${id} ×${keys.length}`)
  return [
    `${accepted} accepted in all`,
    `${added.length} added`,
    `${dropped.length} dropped`,
    ...(texts.length > 0 ? [`clauses new or changed: ${texts.join(', ')}`] : []),
  ].join(', ')
}

/** @throws InputError if the lock would hold anything that it did not hold before */
function refuseToGrow({added, updated}: AcceptOutcome, path: string): void {
  const clauses = [...updated.values()].reduce((sum, keys) => sum + keys.length, 0)
  if (added.length + clauses === 0) return
  throw new InputError(
    `\`${path}\` would grow by ${several(added.length, 'finding')} and ${several(clauses, 'clause')}, and CI is set: accept where people review it, or give --allow-ci`,
  )
}

const several = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
