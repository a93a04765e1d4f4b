import {StdioServerTransport, serveStdio} from '@modelcontextprotocol/server/stdio'
import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import {createServer} from '../../mcp/index.ts'
import type {Command} from '../command.ts'
import {textOptions} from '../options.ts'
import {readPackageFile} from '../package-file.ts'
import {signature} from '../reviewer.ts'
import {withoutNulls} from '../without-nulls.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  description:
    'Speaks the Model Context Protocol on stdin and stdout: an agent starts it, not a person. Its tools write ' +
    'nothing, unless --allow-write is given: outline, show, find, terms, check, explain. docs/agents.md has the settings.',
  options: [
    new Option(
      '--allow-write',
      'offer accept, ignore and prefer, too, which write the lock, config and termbase',
    ),
    ...textOptions(),
  ],
  examples: [{command: 'clausediff mcp', what: 'what to put into the settings of an agent'}],
  async run(context, [files]) {
    const {stdin, stdout} = context.io
    if (stdin.isTTY) {
      throw new InputError(
        '`clausediff mcp` is started by an agent, which talks to it on stdin: docs/agents.md has the settings',
      )
    }
    const host = {
      open: () => context.openAll(files as string[], 2, 'named'),
      signature: () => signature(context),
      explain: (rule: string) => readPackageFile(`docs/rules/${rule}.md`),
    }
    return new Promise((done) => {
      const transport = new StdioServerTransport(stdin.pipe(withoutNulls()), stdout)
      stdin.on('end', () => done(0))
      stdin.on('close', () => done(0))
      serveStdio(() => createServer(host, context.options.allowWrite === true), {transport})
    })
  },
}
