import {Argument} from 'commander'
import {clausesOf, parse} from '../../parse/index.ts'
import type {SourceFile} from '../../read/index.ts'
import {visible} from '../../report/index.ts'

import type {Command} from '../command.ts'
import {completionScript} from '../completion-script.ts'
import {corpora, loadConfig} from '../config/load.ts'
import {openProject, readProject} from '../project.ts'

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
      // Those of the shipped corpus may be typed where no config names others.
      const own =
        (files as string[]).length > 0 || loadConfig(context.io.cwd(), config)?.translations !== undefined
      const project = await openProject(
        context.io.cwd(),
        files as string[],
        own && config !== undefined ? {config} : own ? {} : {corpus: corpora[0]},
      )
      const words =
        shell === 'ids' ? project.sources.map(({meta}) => meta.id) : await keysOf(await readProject(project))
      await context.print(`${words.map(visible).join('\n')}\n`, false)
      return 0
    }
    await context.print(completionScript(shell as (typeof shells)[number], await wholeProgram()), false)
    return 0
  },
}

/** Keys of all texts, in the order in which they first come; those with white space no shell list can hold. */
async function keysOf(sources: readonly SourceFile[]): Promise<string[]> {
  const keys = sources.flatMap((source) => {
    const translation = parse(source)
    return translation.role === 'commentary' ? [] : clausesOf(translation).map(({key}) => key)
  })
  return [...new Set(keys)].filter((key) => !/\s/.test(key))
}
