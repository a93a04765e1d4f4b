import {dirname} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {Option} from 'commander'
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import {InputError} from '../../failure.ts'
import {checkedReader, serve} from '../../lsp/index.ts'
import {loadConfig, openWorks} from '../../project/index.ts'
import type {Command} from '../command.ts'
import {diskFiles} from '../disk-files.ts'
import {signature} from '../reviewer.ts'
import {wholeMessages} from '../whole-messages.ts'

export const command: Command = {
  description:
    'Speaks the Language Server Protocol on stdin and stdout: an editor starts it, not a person. Findings stand where ' +
    'the text is written; the nearest clausediff.config.json says which texts belong together. docs/editors.md has ' +
    'the settings for VS Code, Neovim, Emacs, Helix and Zed.',
  options: [
    new Option('--stdio', 'stdin and stdout, as editors name them; there is no other way').hideHelp(),
    new Option('--clientProcessId <number>', 'the editor; its end is the end of stdin').hideHelp(),
  ],
  examples: [{command: 'clausediff lsp', what: 'what to put into the settings of an editor'}],
  async run(context) {
    const {io, options} = context
    const {stdin, stdout} = io
    if (stdin.isTTY) {
      throw new InputError(
        '`clausediff lsp` is started by an editor, which talks to it on stdin: docs/editors.md has the settings',
      )
    }
    const writer = new StreamMessageWriter(stdout)
    const reader = checkedReader(new StreamMessageReader(stdin.pipe(wholeMessages())), writer)
    const connection = createConnection(ProposedFeatures.all, reader, writer)
    serve(connection, {
      async open(file) {
        const folder = dirname(file)
        const config = await loadConfig(diskFiles, folder, options.config)
        if (!config?.translations && !config?.documents) return undefined
        const works = await openWorks(diskFiles, config.folder, {config: config.file})
        // The document that the text is of.
        const [project] = works.filter(({sources}) => sources.some((source) => source.file === file))
        return project
      },
      toPath,
      toUri: (path) => pathToFileURL(path).href,
      now: () => performance.now(),
      signature: () => signature(context),
      rest: collectGarbage,
    })
    return new Promise((done) => {
      connection.onExit(() => done(0))
      stdin.on('end', () => done(0))
      stdin.on('close', () => done(0))
    })
  },
}

let collect: (() => void) | undefined

/** What was made for one comparison is let go of: V8 by itself would keep 100 MB more while nothing is asked. */
function collectGarbage(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
    // V8 takes no compiled code that was made with other flags.
    setFlagsFromString('--no-expose-gc')
  }
  collect()
  // The pages that the first time empties are given back by the second.
  collect()
}

/** Nothing for what is in no file, or on another machine. */
function toPath(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}
