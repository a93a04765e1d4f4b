import type {Command as Program} from 'commander'

/** What completing needs to know of a command. */
interface Completable {
  name: string
  summary: string
  options: {flags: string[]; takesValue: boolean; choices: string[]; description: string}[]
  /** Words its first argument may be: commands below it, or choices. */
  words: string[]
}

/** The script that makes a shell complete commands, options, their choices, ids of translations, and files. */
export function completionScript(shell: 'bash' | 'zsh' | 'fish', program: Program): string {
  const commands = program.commands.map(completable)
  return {bash, zsh, fish}[shell](commands)
}

function completable(command: Program): Completable {
  return {
    name: command.name(),
    summary: command.summary() || command.description().split('\n')[0]!,
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => ({
        flags: [option.short, option.long].filter((flag) => flag !== undefined),
        takesValue: option.required || option.optional,
        choices: option.argChoices ?? [],
        description: option.description,
      })),
    words: [
      ...command.commands.map((inner) => inner.name()),
      ...command.registeredArguments.flatMap(({argChoices}) => argChoices ?? []),
    ],
  }
}

function bash(commands: readonly Completable[]): string {
  const cases = commands.map(({name, options, words}) => {
    const choices = options
      .filter((option) => option.choices.length > 0)
      .map((option) => `        ${option.flags.join('|')}) words="${option.choices.join(' ')}" files="" ;;`)
    return `    ${name})
      case "$previous" in
${[...choices, `        *) words="${[...options.flatMap(({flags}) => flags), ...words].join(' ')} $(clausediff completion ids 2>/dev/null)" ;;`].join('\n')}
      esac ;;`
  })
  return `# clausediff completion for bash: source <(clausediff completion bash)
_clausediff() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" words files="-f"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({name}) => name).join(' ')} help --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="" ;;
  esac
  COMPREPLY=($(compgen -W "$words" $files -- "$current"))
}
complete -o filenames -F _clausediff clausediff
`
}

function zsh(commands: readonly Completable[]): string {
  const cases = commands.map(({name, options, words}) => {
    const specs = options.map(({flags, takesValue, choices, description}) => {
      const value = takesValue ? `:value:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}` : ''
      const names = flags.length > 1 ? `'(${flags.join(' ')})'{${flags.join(',')}}'` : `'${flags[0]}`
      return `        ${names}[${escapeZsh(description)}]${value}' \\`
    })
    const own = words.length > 0 ? `(${words.join(' ')})` : '_clausediff_texts'
    return `      ${name})\n      _arguments \\\n${specs.join('\n')}\n        '*:file:${own}' ;;`
  })
  return `#compdef clausediff
# clausediff completion for zsh: source <(clausediff completion zsh)
_clausediff_texts() {
  local -a ids
  ids=(\${(f)"$(clausediff completion ids 2>/dev/null)"})
  _alternative 'ids:translation:compadd -a ids' 'files:file:_files'
}
_clausediff() {
  local -a commands
  commands=(
${commands.map(({name, summary}) => `    '${name}:${escapeZsh(summary)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _clausediff clausediff
`
}

const escapeZsh = (text: string): string =>
  text.replaceAll(/['[\]:\\]/g, (sign) => (sign === "'" ? "'\\''" : `\\${sign}`))

function fish(commands: readonly Completable[]): string {
  const lines = commands.flatMap(({name, summary, options, words}) => [
    `complete -c clausediff -n __fish_use_subcommand -f -a ${name} -d ${quoteFish(summary)}`,
    ...(words.length > 0
      ? [`complete -c clausediff -n '__fish_seen_subcommand_from ${name}' -a '${words.join(' ')}'`]
      : [
          `complete -c clausediff -n '__fish_seen_subcommand_from ${name}' -a '(clausediff completion ids 2>/dev/null)'`,
        ]),
    ...options.map(({flags, takesValue, choices, description}) =>
      [
        `complete -c clausediff -n '__fish_seen_subcommand_from ${name}'`,
        ...flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)),
        takesValue ? '-r' : '',
        choices.length > 0 ? `-f -a '${choices.join(' ')}'` : '',
        `-d ${quoteFish(description)}`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ])
  return `# clausediff completion for fish: clausediff completion fish | source\n${lines.join('\n')}\n`
}

const quoteFish = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`
