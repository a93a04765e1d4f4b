import {Argument} from 'commander'
import {visible} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {completionScript} from '../completion-script.ts'
import {corpora, loadConfig} from '../config/load.ts'
import {createWholeProgram} from '../program.ts'
import {openProject} from '../project.ts'

const shells = ['bash', 'zsh', 'fish'] as const

export const command: Command = {
  arguments: [new Argument('<shell>', 'the shell to complete in').choices([...shells, 'ids'])],
  description: '`ids` prints the ids of translations that a file argument may be; the scripts call it.',
  examples: [
    {command: 'source <(clausediff completion bash)', what: 'in ~/.bashrc'},
    {command: 'source <(clausediff completion zsh)', what: 'in ~/.zshrc, after compinit'},
    {command: 'clausediff completion fish | source', what: 'in ~/.config/fish/config.fish'},
  ],
  async run(context, [shell]) {
    if (shell === 'ids') {
      const {config} = context.options
      // Those of the shipped corpus may be typed where no config names others.
      const own = loadConfig(context.io.cwd(), config)?.translations !== undefined
      const {sources} = await openProject(
        context.io.cwd(),
        [],
        own && config !== undefined ? {config} : own ? {} : {corpus: corpora[0]},
      )
      await context.print(`${sources.map(({meta}) => visible(meta.id)).join('\n')}\n`, false)
      return 0
    }
    const program = await createWholeProgram(context.io)
    await context.print(completionScript(shell as (typeof shells)[number], program), false)
    return 0
  },
}
