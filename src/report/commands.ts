/**
 * What CI takes for a command in the log of a step: on GitHub a line that begins with `::` (blanks before it do not
 * count), and `##[` wherever it stands (actions/runner, `ActionCommand`); on Azure `##vso[` (azure-pipelines-agent,
 * `CommandStringConvertor`). Colour and links before it count as nothing, since a log viewer may take them off.
 */
const atStart =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: SGR and OSC 8 begin with escape
  /^((?:[^\S\n]|\u001b\[[\d;]*m|\u001b\]8;[^\u001b\n]*\u001b\\)*):(?=:)/gm
const anywhere = /##(?=\[|vso\[)/g

/** Puts a blank into what a runner would take for a command, so that no text from outside can give it one. */
export function withoutCommands(text: string): string {
  return withoutTags(text.replaceAll(atStart, '$1: '))
}

/** The same for what stands inside a line of ours. */
export const withoutTags = (text: string): string => text.replaceAll(anywhere, '# #')

/** The same for XML, where references say it without loss. */
export function withoutCommandsXml(xml: string): string {
  return xml.replaceAll(/^(\s*)::/gm, '$1&#58;:').replaceAll(anywhere, '#&#35;')
}
