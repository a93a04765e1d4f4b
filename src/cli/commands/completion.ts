import {Argument} from 'commander'
import {clausesOf, type Translation} from '../../parse/index.ts'
import {loadConfig, openProject} from '../../project/index.ts'
import {visible} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {completionScript} from '../completion-script.ts'
import {diskFiles, withStdin} from '../disk-files.ts'
import {corpora, shippedConfig, takesShipped} from '../shipped.ts'

const shells = ['bash', 'zsh', 'fish'] as const

export const command: Command = {
  arguments: [
    new Argument('<shell>', 'the shell to complete in').choices([...shells, 'ids', 'keys']),
    new Argument('[file...]', 'for `ids` and `keys`: texts other than those of the config'),
  ],
  description:
    '`ids` prints the ids of translations that a file argument may be, `keys` the keys of clauses; the scripts call them.',
  examples: [
    {command: 'source <(clausediff completion bash)', what: 'in ~/.bashrc'},
    {command: 'source <(clausediff completion zsh)', what: 'in ~/.zshrc, after compinit'},
    {command: 'clausediff completion fish | source', what: 'in ~/.config/fish/config.fish'},
  ],
  async run(context, [shell, files], wholeProgram) {
    if (shell === 'ids' || shell === 'keys') {
      const {config} = context.options
      const folder = context.io.cwd()
      const configured = await loadConfig(diskFiles, folder, config)
      const own = (files as string[]).length > 0 || configured?.translations !== undefined
      // Those of the shipped corpus may be typed where commands take it.
      if (!own && (configured || (shell === 'keys' && !(await takesShipped(folder))))) return 0
      const project = await openProject(withStdin(diskFiles, context.io), folder, {
        texts: files as string[],
        shipped: (name) => shippedConfig(folder, name),
        ...(own && config !== undefined ? {config} : own ? {} : {corpus: corpora[0]}),
      })
      const words =
        shell === 'ids'
          ? (await project.read()).map(({data}) => data.clausediff.id)
          : keysOf(await project.translations())
      await context.print(`${words.map(visible).join('\n')}\n`, false)
      return 0
    }
    await context.print(completionScript(shell as (typeof shells)[number], await wholeProgram()), false)
    return 0
  },
}

/** Keys of all texts, in the order in which they first come; those with white space no shell list can hold. */
function keysOf(translations: readonly Translation[]): string[] {
  const keys = translations.flatMap((translation) =>
    translation.role === 'commentary' ? [] : clausesOf(translation).map(({key}) => key),
  )
  return [...new Set(keys)].filter((key) => !/\s/.test(key))
}
