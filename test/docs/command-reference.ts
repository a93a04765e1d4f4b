import type {Command, Option} from 'commander'

/** docs/commands.md, from the commands themselves. */
export function commandReference(program: Command): string {
  return `# Commands

Written by \`npm run docs\` from the commands themselves; \`clausediff help COMMAND\` says the same. In a folder
where \`npm install clausediff\` put it, every command begins with \`npx\`; after \`npm install --global clausediff\`,
with \`clausediff\` itself.

Files may be paths or the ids of translations in \`clausediff.config.json\`. Files left out are those the config
names (in this folder or above, or \`--config FILE\`), or the corpus that ships with clausediff where \`--corpus ai-plus\`
asks for it. Without either, \`diff\`, \`terms\`, \`show\` and \`find\` take that corpus in a folder that holds no text, and say
so on stderr; in all other cases what to compare must be named. No output is written over a file that is read. A device or
a pipe given as an output is written, not replaced. Results go to stdout, everything else to stderr. The exit code is 0 if all is well, 1 if there
are new findings at or above \`--fail-on\`, and 2 for a mistake in what was typed or read.

Every command takes these options:

${options(shared(program))}
${program.commands
  .filter((command) => command.name() !== 'help')
  .map((command) => section(command, shared(program), 2))
  .join('\n')}`
}

/** Options that every command has. */
function shared(program: Command): readonly Option[] {
  const [first, ...rest] = program.commands
    .filter((command) => command.commands.length === 0)
    .map(({options: own}) => own)
  return (first ?? []).filter(({flags}) => rest.every((own) => own.some((option) => option.flags === flags)))
}

function section(command: Command, everywhere: readonly Option[], depth: number): string {
  const own = command.options.filter(({flags}) => !everywhere.some((option) => option.flags === flags))
  const [summary = '', ...more] = command.description().split('\n\n')
  const names: string[] = []
  for (let at: Command | null = command; at; at = at.parent) names.unshift(at.name())
  const usage = command.registeredArguments.map((argument) =>
    argument.required
      ? `<${argument.name()}${argument.variadic ? '...' : ''}>`
      : `[${argument.name()}${argument.variadic ? '...' : ''}]`,
  )
  return [
    `${'#'.repeat(depth)} ${[...names, ...usage].join(' ')}`,
    '',
    sentence(summary),
    '',
    ...more.flatMap((paragraph) => [paragraph.replaceAll('\n', ' '), '']),
    ...command.registeredArguments
      .filter(({description}) => description !== '')
      .flatMap((argument) => [
        `- \`${argument.name()}\`: ${argument.description}${choices(argument.argChoices)}`,
      ]),
    ...(command.registeredArguments.some(({description}) => description !== '') ? [''] : []),
    ...(own.length > 0 ? [options(own)] : []),
    ...examples(command),
    ...command.commands.map((inner) => section(inner, everywhere, depth + 1)),
  ].join('\n')
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

function options(list: readonly Option[]): string {
  const rows = list.map((option) => {
    const fallback =
      option.defaultValueDescription ??
      (typeof option.defaultValue === 'string' ? option.defaultValue : undefined)
    const more = `${choices(option.argChoices)}${fallback === undefined ? '' : ` (default: \`${fallback}\`)`}`
    return `| \`${option.flags.replaceAll('|', '\\|')}\` | ${option.description.replaceAll('|', '\\|')}${more} |`
  })
  return `| option | what it does |\n| --- | --- |\n${rows.join('\n')}\n`
}

const choices = (names: readonly string[] | undefined): string =>
  names ? `: ${names.map((name) => `\`${name}\``).join(', ')}` : ''

/** What the command's help says behind its options. */
function examples(command: Command): string[] {
  let text = ''
  command.configureOutput({writeOut: (part) => (text += part)})
  command.outputHelp()
  const [, listed] = text.split('\nExamples:\n')
  if (listed === undefined) return []
  const lines = listed
    .trimEnd()
    .replaceAll(/ \\\n +/g, ' ')
    .split('\n')
    .map((line) => (line.startsWith('  $ ') ? line.slice(4) : `# ${line.trim()}`))
  const pairs: string[] = []
  for (let i = 0; i < lines.length; i += 2) pairs.push(`${lines[i + 1]}\n${lines[i]}`)
  return ['```sh', ...pairs, '```', '']
}
