import type {Command as Program} from 'commander'
import {ruleIds} from '../judge/index.ts'

/** What completing needs to know of a command; `termbase build` is one like others. */
interface Completable {
  name: string
  summary: string
  options: {flags: string[]; takesValue: boolean; choices: string[]; list?: List; description: string}[]
  /** Commands below it, or choices of its first argument. */
  words: string[]
  /** What its first argument is, if not files. */
  first: 'words' | 'keys' | 'files'
}

/** Values that the texts here give: `clausediff completion keys` prints them. */
type List = 'keys' | 'ids' | 'documents'

/**
 * The script that makes a shell complete commands, options, their values (keys of clauses, ids of translations, names of
 * documents, rules, choices), and files.
 */
export function completionScript(shell: 'bash' | 'zsh' | 'fish', program: Program): string {
  const commands = program.commands.flatMap((command) => [
    completable(command),
    ...command.commands.map((inner) => completable(inner, `${command.name()} `)),
  ])
  return {bash, zsh, fish}[shell](commands)
}

function completable(command: Program, parent = ''): Completable {
  const words = [
    ...command.commands.map((inner) => inner.name()),
    ...command.registeredArguments.flatMap(({argChoices}) => argChoices ?? []),
  ]
  return {
    name: parent + command.name(),
    summary: command.summary() || command.description().split('\n')[0]!,
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => {
        const list = lists[option.long ?? '']
        return {
          flags: [option.short, option.long].filter((flag) => flag !== undefined),
          takesValue: option.required || option.optional,
          choices: option.argChoices ?? (option.long === '--rule' ? [...ruleIds] : []),
          ...(list && {list}),
          description: option.description,
        }
      }),
    words,
    first: words.length > 0 ? 'words' : command.registeredArguments[0]?.name() === 'key' ? 'keys' : 'files',
  }
}

const lists: Record<string, List> = {'--clause': 'keys', '--translation': 'ids', '--document': 'documents'}

/** Commands as a shell lists them. */
const namesOf = (commands: readonly Completable[]): string =>
  commands
    .filter(isTop)
    .map(({name}) => name)
    .join(' ')

const isTop = ({name}: Completable): boolean => !name.includes(' ')

function bash(commands: readonly Completable[]): string {
  const cases = commands.map(({name, options, words, first}) => {
    const values = options.flatMap(({flags, choices, list}) =>
      list
        ? [`        ${flags.join('|')}) words="$(_clausediff_list ${list})" files="" ;;`]
        : choices.length > 0
          ? [`        ${flags.join('|')}) words="${choices.join(' ')}" files="" ;;`]
          : [],
    )
    const valued = options.flatMap(({flags, takesValue}) => (takesValue ? flags : []))
    const opening = {
      words: `words="${words.join(' ')}" files=""`,
      keys: 'words="$(_clausediff_list keys)" files=""',
      files: 'words="$(_clausediff_list ids)"',
    }[first]
    return `    '${name}')
      case "$previous" in
${values.map((line) => `${line}\n`).join('')}${valued.length > 0 ? `        ${valued.join('|')}) words="" ;;\n` : ''}        *)
          if [[ "$current" == -* ]]; then words="${options.flatMap(({flags}) => flags).join(' ')}" files=""
          elif _clausediff_is_first "${valued.join(' ')}"; then ${opening}
          else words="$(_clausediff_list ids)"; fi ;;
      esac ;;`
  })
  return `# clausediff completion for bash: source <(clausediff completion bash)
# What the texts named so far, or else those of the config, give.
_clausediff_list() {
  local word given=()
  for word in "\${COMP_WORDS[@]:2}"; do [ -f "$word" ] && given+=("$word"); done
  clausediff completion "$1" "\${given[@]}" 2>/dev/null
}
# Whether no argument was typed yet; $1 are the options that take a value.
_clausediff_is_first() {
  local at
  for ((at = start; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      -*) [[ " $1 " == *" \${COMP_WORDS[at]} "* ]] && ((at++)) ;;
      *) return 1 ;;
    esac
  done
  return 0
}
_clausediff() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" words files="-f" start=2
  local command="\${COMP_WORDS[1]}" IFS=$' \\t\\n'
  # Who types \`'III.(1\` or \`III.\\\\(1\` means III.(1; readline quotes the answer anew.
  current="\${current#[\\"\\']}" current="\${current//\\\\/}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${namesOf(commands)} help --help --version" -- "$current"))
    return
  fi
  case "$command $COMP_CWORD" in
    *' 2') ;;
    'termbase '*) command="termbase \${COMP_WORDS[2]}" start=3 ;;
  esac
  case "$command" in
${cases.join('\n')}
    help) words="${namesOf(commands)}" files="" ;;
    *) words="" ;;
  esac
  COMPREPLY=($(compgen -W "$words" $files -- "$current"))
}
complete -o filenames -F _clausediff clausediff
`
}

function zsh(commands: readonly Completable[]): string {
  const cases = commands.map(({name, options, words, first}) => {
    const specs = options.map(({flags, takesValue, choices, list, description}) => {
      const action = list ? `_clausediff_${list}` : choices.length > 0 ? `(${choices.join(' ')})` : '_files'
      const names = flags.length > 1 ? `'(${flags.join(' ')})'{${flags.join(',')}}'` : `'${flags[0]}`
      return `        ${names}[${escapeZsh(description)}]${takesValue ? `:value:${action}` : ''}' \\`
    })
    const own = {words: `(${words.join(' ')})`, keys: '_clausediff_keys', files: '_clausediff_texts'}[first]
    return `      '${name}')\n      _arguments \\\n${specs.join('\n')}\n        '1:argument:${own}' '*:file:_clausediff_texts' ;;`
  })
  return `#compdef clausediff
# clausediff completion for zsh: source <(clausediff completion zsh)
_clausediff_list() {
  local -a given
  given=(\${^words[2,-1]}(N.))
  clausediff completion $1 $given 2>/dev/null
}
_clausediff_ids() {
  local -a ids
  ids=(\${(f)"$(_clausediff_list ids)"})
  compadd -a ids
}
_clausediff_keys() {
  local -a keys
  keys=(\${(f)"$(_clausediff_list keys)"})
  compadd -a keys
}
_clausediff_documents() {
  local -a documents
  documents=(\${(f)"$(_clausediff_list documents)"})
  compadd -a documents
}
_clausediff_texts() {
  _alternative 'ids:translation:_clausediff_ids' 'files:file:_files'
}
_clausediff() {
  local -a commands
  commands=(
${commands
  .filter(isTop)
  .map(({name, summary}) => `    '${name}:${escapeZsh(summary)}'`)
  .join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  if [[ $command == termbase ]] && (( CURRENT > 2 )); then
    command="termbase \${words[2]}"
    shift words
    (( CURRENT-- ))
  fi
  case "$command" in
${cases.join('\n')}
      help) _describe command commands ;;
  esac
}
compdef _clausediff clausediff
`
}

const escapeZsh = (text: string): string =>
  text.replaceAll(/['[\]:\\]/g, (sign) => (sign === "'" ? "'\\''" : `\\${sign}`))

function fish(commands: readonly Completable[]): string {
  const lines = commands.flatMap(({name, summary, options, words, first}) => {
    const [top, below] = name.split(' ')
    const inner = commands
      .filter((one) => one.name.startsWith(`${name} `))
      .map((one) => one.name.split(' ')[1])
    const here = [
      `__fish_seen_subcommand_from ${top}`,
      ...(below === undefined ? [] : [`__fish_seen_subcommand_from ${below}`]),
      ...(inner.length > 0 ? [`not __fish_seen_subcommand_from ${inner.join(' ')}`] : []),
    ].join('; and ')
    const isFirst = `${here}; and test (count (commandline -opc)) -eq ${name.split(' ').length + 1}`
    const isLater = `${here}; and test (count (commandline -opc)) -gt ${name.split(' ').length + 1}`
    const list = (what: List): string => `'(clausediff completion ${what} 2>/dev/null)'`
    return [
      ...(below === undefined
        ? [`complete -c clausediff -n __fish_use_subcommand -f -a ${name} -d ${quoteFish(summary)}`]
        : []),
      ...(first === 'words'
        ? [`complete -c clausediff -n '${here}' -f -a '${words.join(' ')}'`]
        : first === 'keys'
          ? [
              `complete -c clausediff -n '${isFirst}' -f -a ${list('keys')}`,
              `complete -c clausediff -n '${isLater}' -a ${list('ids')}`,
            ]
          : [`complete -c clausediff -n '${here}' -a ${list('ids')}`]),
      ...options.map(({flags, takesValue, choices, list: values, description}) =>
        [
          `complete -c clausediff -n '${here}'`,
          ...flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)),
          takesValue ? '-r' : '',
          values ? `-f -a ${list(values)}` : choices.length > 0 ? `-f -a '${choices.join(' ')}'` : '',
          `-d ${quoteFish(description)}`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ]
  })
  const help = `complete -c clausediff -n '__fish_seen_subcommand_from help' -f -a '${namesOf(commands)}'`
  return `# clausediff completion for fish: clausediff completion fish | source\n${[...lines, help].join('\n')}\n`
}

const quoteFish = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`
