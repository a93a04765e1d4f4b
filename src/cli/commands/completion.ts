import {Argument} from 'commander'
import {clausesOf, type Translation} from '../../parse/index.ts'
import {loadConfig, openWorks, type Project} from '../../project/index.ts'
import {visible} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {completionScript} from '../completion-script.ts'
import {diskFiles, withStdin} from '../disk-files.ts'
import {corpora, shippedConfig, takesShipped} from '../shipped.ts'

const shells = ['bash', 'zsh', 'fish'] as const

/** What the scripts ask for. */
const lists = {
  ids: async (project: Project): Promise<string[]> =>
    (await project.read()).map(({data}) => data.clausediff.id),
  keys: async (project: Project): Promise<string[]> => keysOf(await project.translations()),
  documents: async (): Promise<string[]> => [],
}

/** So many documents of a project are read: who typed a tab does not wait for two thousand. */
const mostRead = 20

export const command: Command = {
  arguments: [
    new Argument('<shell>', 'the shell to complete in').choices([...shells, ...Object.keys(lists)]),
    new Argument('[file...]', 'for `ids` and `keys`: texts other than those of the config'),
  ],
  description:
    '`ids` prints the ids of translations that a file argument may be, `keys` the keys of clauses, `documents` the names of ' +
    'documents; the scripts call them.',
  examples: [
    {command: 'source <(clausediff completion bash)', what: 'in ~/.bashrc'},
    {command: 'source <(clausediff completion zsh)', what: 'in ~/.zshrc, after compinit'},
    {command: 'clausediff completion fish | source', what: 'in ~/.config/fish/config.fish'},
  ],
  async run(context, [shell, files], wholeProgram) {
    if (isList(shell)) {
      const {config} = context.options
      const folder = context.io.cwd()
      const configured = await loadConfig(diskFiles, folder, config)
      const isOfConfig = configured?.translations !== undefined || configured?.documents !== undefined
      const own = (files as string[]).length > 0 || isOfConfig
      // Those of the shipped corpus may be typed where commands take it.
      if (!own && (configured || (shell === 'keys' && !(await takesShipped(folder))))) return 0
      const works = await openWorks(withStdin(diskFiles, context.io), folder, {
        texts: files as string[],
        shipped: (name) => shippedConfig(folder, name),
        ...(own && config !== undefined ? {config} : own ? {} : {corpus: corpora[0]}),
      })
      const words = new Set<string>(shell === 'documents' ? works.names : [])
      let read = 0
      for (const project of shell === 'documents' ? [] : works) {
        if (read++ === mostRead) break
        for (const word of await lists[shell](project)) words.add(word)
      }
      // What has white space no list of a shell can hold.
      const whole = [...words].filter((word) => !/\s/.test(word))
      await context.print(whole.map((word) => `${visible(word)}\n`).join(''), false)
      return 0
    }
    await context.print(completionScript(shell as (typeof shells)[number], await wholeProgram()), false)
    return 0
  },
}

const isList = (name: unknown): name is keyof typeof lists => typeof name === 'string' && name in lists

/** Keys of all texts, in the order in which they first come. */
const keysOf = (translations: readonly Translation[]): string[] =>
  translations.flatMap((translation) =>
    translation.role === 'commentary' ? [] : clausesOf(translation).map(({key}) => key),
  )
