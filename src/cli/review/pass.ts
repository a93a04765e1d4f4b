import {resolve} from 'node:path'
import {compose} from '../../compose/index.ts'
import {InputError} from '../../failure.ts'
import type {Report, Reported} from '../../judge/index.ts'
import type {Works} from '../../project/index.ts'
import {type Question, reviewScreen, tellerOf} from '../../report/index.ts'
import {visible} from '../../report/visible.ts'
import {compareProject} from '../compare-project.ts'
import type {Context} from '../context.ts'
import {joinedCheck} from '../joined-check.ts'
import {widthOf} from '../terminal.ts'
import {answers} from './answers.ts'
import {openEditor} from './editor.ts'
import {type Keyboard, openKeyboard} from './keys.ts'
import {questionsOf} from './questions.ts'

/** What is being reviewed: compared anew when a text changed or a decision was taken back. */
interface Pass {
  works: Works
  report: Reported
  questions: Question[]
}

/** Leaves the lines above on terminals that cannot clear. */
const clear = '\u001b[2J\u001b[H'

export async function reviewFindings(context: Context, files: readonly string[]): Promise<number> {
  let pass = await compareAgain(context, files)
  if (pass.questions.length === 0) {
    await context.print(`${tellerOf(context.screen)('nothing to review: no new findings')}\n`)
    return 0
  }
  const keyboard = openKeyboard(context.io)
  const decided = new Map<Question, string>()
  /** Those of earlier passes. */
  let before = 0
  let at = 0
  let note: string | undefined
  try {
    for (;;) {
      show(context, pass, at, decided, note)
      note = undefined
      const key = await keyboard.next()
      if (key === undefined || key === 'q') break
      const question = pass.questions[at]!
      try {
        if (key === 'n') at = step(at, 1, pass)
        else if (key === 'b') at = step(at, -1, pass)
        else if (key === 'e') {
          note = await edit(context, question, pass, keyboard)
          pass = await compareAgain(context, files)
          before += decided.size
          decided.clear()
          at = Math.max(0, Math.min(at, pass.questions.length - 1))
          if (pass.questions.length === 0) break
        } else if (key === 'u') {
          const {undoLast} = await import('../journal.ts')
          const {diskFiles} = await import('../disk-files.ts')
          const {what} = await undoLast(context.io, diskFiles)
          const {id} = question
          pass = await compareAgain(context, files)
          // What was decided before this review may be taken back in it, too.
          before = Math.max(0, before + decided.size - 1)
          decided.clear()
          if (pass.questions.length === 0) break
          // What is open again, else what was looked at.
          const open = pass.questions.findIndex((one) => what.includes(one.id))
          const same = pass.questions.findIndex((one) => one.id === id)
          at = Math.max(0, open < 0 ? same : open)
          note = `undone: ${what}`
        } else if (answers[key]) {
          if (decided.has(question))
            throw new InputError(`decided already (${decided.get(question)}): u undoes it`)
          const what = await answers[key](context, pass.works, question)
          await context.decided(`${what} ${question.id}`)
          decided.set(question, what)
          if (decided.size === pass.questions.length) break
          at = step(at, 1, pass)
          while (decided.has(pass.questions[at]!)) at = step(at, 1, pass)
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        note = error.message.replaceAll('`', '')
      }
    }
  } finally {
    keyboard.close()
  }
  const left = pass.questions.length - decided.size
  context.io.stdout.write(clearOn(context))
  await context.print(
    `${tellerOf(context.screen)(
      left === 0
        ? 'all decided: clausediff check is what to run next'
        : `${before + decided.size} decided now, ${left} open: run clausediff review again to go on`,
    )}\n`,
    false,
  )
  return 0
}

/** Round at both ends. */
const step = (at: number, by: number, {questions}: Pass): number =>
  (at + by + questions.length) % questions.length

async function compareAgain(context: Context, files: readonly string[]): Promise<Pass> {
  const {options} = context
  const works = await context.openAll(files, 2)
  const isAll = options.all === true
  if (works.isMany) {
    const report = await joinedCheck(
      context,
      works,
      (comparison) => compose(comparison.report, comparison, new Set(['rows'] as const)) as Report,
    )
    return {works, report, questions: questionsOf(report, isAll)}
  }
  const project = works.only()
  const {lock} = await project.lock(typeof options.lock === 'string' ? options.lock : undefined)
  const comparison = await compareProject(context, project, {isBrief: true, ...(lock && {accepted: lock})})
  const report = compose(comparison.report, comparison, new Set(['rows'] as const))
  return {works, report, questions: questionsOf(comparison.report, isAll)}
}

const clearOn = ({io}: Context): string => (io.env.TERM === 'dumb' ? '\n' : clear)

function show(
  context: Context,
  {report, questions}: Pass,
  at: number,
  decided: ReadonlyMap<Question, string>,
  note: string | undefined,
): void {
  const {io, options, screen} = context
  const question = questions[at]!
  const answer = decided.get(question)
  const text = reviewScreen(
    report,
    question,
    {
      at,
      count: questions.length,
      ...(answer !== undefined && {answer}),
      ...(note !== undefined && {note: visible(note)}),
    },
    io.stdout.rows ?? 24,
    {...screen, width: widthOf(io, options)},
  )
  io.stdout.write(`${clearOn(context)}${text}\n`)
}

async function edit(
  {io}: Context,
  {findings}: Question,
  {works}: Pass,
  keyboard: Keyboard,
): Promise<string | undefined> {
  const [place] = findings[0]!.renderings
  if (!place) throw new InputError('this finding has no place in a file')
  const source = works.sources.find(({path}) => path === place.path)
  await keyboard.lend(() =>
    openEditor(io.env, source?.file ?? resolve(io.cwd(), place.path), place.position.start.line),
  )
  return 'read again'
}
