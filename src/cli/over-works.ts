import type {DocumentReport, SteadyName} from '../compose/documents.ts'
import {InputError} from '../failure.ts'
import type {Report, Reported} from '../judge/index.ts'
import type {Project, Works} from '../project/index.ts'
import type {Reporter} from '../report/index.ts'
import {reporterOf} from '../report/reporters.ts'
import type {Context} from './context.ts'
import {type Delivery, deliver, pagesOf, targetsOf} from './deliver.ts'
import {writeError} from './error-line.ts'
import {failureOf} from './failure-line.ts'
import {isPaged, type KeptReport, keep, needsKey, readKept} from './kept-parts.ts'
import type {Making} from './told.ts'

/** All that came of it. */
interface Made {
  /** With what a reporter needs. */
  report: (reporter: Reporter) => Reported
  /** How many works have anything. */
  works: number
  /** Works that could not be read; what is wrong with each was said. */
  failed: number
}

/**
 * Makes a report of each work and joins them. Of many, one is in memory at a time, and of each only what is printed is
 * kept; its page is written when its turn comes. A work whose names stray from those of the others is made once more, with
 * that known.
 */
export async function overWorks(
  context: Context,
  works: Works,
  {command, shown = {}, targets = targetsOf(context, command)}: Omit<Delivery, 'report'>,
  make: Making,
): Promise<Made> {
  if (!works.isMany) {
    const project = works.only()
    const told = await (context.sharing ? context.sharing(works).tell(project, make) : make(project))
    if (told) return {report: told.report, works: 1, failed: 0}
    // One part of many tells nothing.
    const {joinDocuments} = await import('../compose/documents.ts')
    return {report: () => joinDocuments([], []), works: 1, failed: 0}
  }
  const {joinDocuments} = await import('../compose/documents.ts')
  const {ProjectNames} = await import('./project-names.ts')
  const reporters = targets.map(({name}) => reporterOf(command, name))
  for (const {name, file} of targets) if (name === 'html') refuseWithoutFile(name, file)
  // As JSON until all are there: it holds on to no text, and as objects the terms of two Bibles are five times as much.
  const kept = new Map<string, Map<string, KeptReport>>(reporters.map((one) => [needsKey(one), new Map()]))
  const amongTerms = command === 'terms'
  const keepsPlaces = amongTerms && reporters.some(({needs}) => needs.includes('places'))
  const names = new ProjectNames(works, context.options, {amongTerms, keepsPlaces})
  const failed = new Set<string>()
  const makeOne = async (project: Project, make: Making): Promise<void> => {
    const document = project.document!
    try {
      const told = await make(project)
      if (!told) return
      if (told.usage) names.add(document, told.usage)
      for (const reporter of new Map(reporters.map((one) => [needsKey(one), one])).values()) {
        // Pages are written one by one; the page that lists them needs figures alone.
        const report = told.report(isPaged(reporter) ? {...reporter, needs: []} : reporter)
        kept.get(needsKey(reporter))!.set(document, keep(report))
      }
      await deliverPages(context, document, told.report, {command, shown, targets})
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      failed.add(document)
      const line = failureOf(new InputError(`${document}: ${error.message}`, error.next), context.io).line
      writeError(context.io, line, context.options)
    }
  }
  const sharing = context.sharing?.(works)
  const first: Making = sharing ? (project) => sharing.tell(project, make) : make
  const show = await context.progressOver(works)
  let done = 0
  for (const project of works) {
    show('documents', done++, works.list.length)
    await makeOne(project, first)
  }
  sharing?.settle()
  // Terms say nothing else of a work whose names stray; what is judged of it changes.
  if (!amongTerms) for await (const project of names.astray()) await makeOne(project, make)
  const met = kept.get(needsKey(reporters[0]!))!.size
  for (const {name, file} of targets) {
    if (name === 'html') context.say(`wrote a page for each of ${met} documents to ${pagesOf(file!)}/`)
  }
  const partsFor = (reporter: Reporter): DocumentReport[] =>
    Array.from(kept.get(needsKey(reporter))!, ([document, made]) => ({document, report: readKept(made)}))
  const steady: SteadyName[] = []
  if (amongTerms) {
    const parts = new Map(partsFor(reporters[0]!).map((part) => [part.document, part]))
    for await (const name of names.steadyNames((document) => parts.get(document)!)) steady.push(name)
  }
  const report = (reporter: Reporter): Report => joinDocuments(partsFor(reporter), steady)
  return {report, works: met, failed: failed.size}
}

function refuseWithoutFile(name: string, file: string | undefined): void {
  if (file === undefined) {
    throw new InputError(`many documents have a page each: give a file, as in \`--format ${name}=FILE\``)
  }
}

async function deliverPages(
  context: Context,
  document: string,
  report: (reporter: Reporter) => Reported,
  {command, shown, targets}: Required<Omit<Delivery, 'report' | 'isPart'>>,
): Promise<void> {
  for (const {name, file} of targets) {
    if (name !== 'html' || file === undefined) continue
    const page = `${pagesOf(file)}/${document}.html`
    await deliver(context, {command, report, shown, targets: [{name, file: page}], isPart: true})
  }
}
