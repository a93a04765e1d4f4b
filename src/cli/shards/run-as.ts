import type {Context} from '../context.ts'
import type {SharingFor} from './sharing.ts'

/** Commands whose work is shared out. */
export type SharedCommand = 'check' | 'diff' | 'terms'

const load: Record<SharedCommand, () => Promise<{command: import('../command.ts').Command}>> = {
  check: () => import('../commands/check.ts'),
  diff: () => import('../commands/diff.ts'),
  terms: () => import('../commands/terms.ts'),
}

/** Runs a command with its own defaults, its work shared out. */
export async function runAs(
  context: Context,
  files: readonly string[],
  sharing: SharingFor,
  more: Partial<Context> = {},
): Promise<number> {
  const as = context.options.as as SharedCommand
  const {command} = await load[as]()
  const failOn = as === 'check' ? 'warning' : 'never'
  const options = {maxFindings: 0, failOn, ...(more.options ?? context.options)}
  // What opening the texts notes in the context, the command reads from its own.
  const own: Context = Object.assign(Object.create(context), more, {options, sharing})
  return command.run!(own, [files], () => {
    throw new Error('a shared command prints no help')
  })
}
