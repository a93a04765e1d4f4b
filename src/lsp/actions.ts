import {type CodeAction, CodeActionKind, type Command, type Diagnostic} from 'vscode-languageserver/node'
import type {Finding, FindingRendering} from '../judge/index.ts'
import {primarySubtag} from '../language/index.ts'
import type {Decision, DecisionName} from './decisions.ts'
import type {Told} from './diagnostics.ts'
import {rangeOf} from './range.ts'
import {likeFirst} from './rename.ts'
import type {Compared} from './session.ts'

/** What is longer is no name, and nobody wants it replaced at one key. */
const longestName = 80

/**
 * What can be done about the findings below the cursor: say it as another translation does.
 *
 * @param file absolute path of the text that is edited
 */
export function actionsFor(
  compared: Compared,
  file: string,
  uri: string,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const asked = new Map(diagnostics.map((one) => [(one.data as Told | undefined)?.fingerprint, one]))
  return compared.report.findings.flatMap((finding) => {
    const diagnostic = asked.get(finding.fingerprint)
    if (!diagnostic) return []
    return [
      ...replacements(compared, finding, file, uri, diagnostic),
      ...answers(finding, file).map((command) => ({
        title: command.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        command,
      })),
    ]
  })
}

/** What is said of a finding rather than done about it: written into the lock, the config or the termbase. */
function answers({fingerprint, concept, renderings}: Finding, file: string): Command[] {
  const command = (title: string, name: DecisionName, more: Partial<Decision> = {}): Command => ({
    title,
    command: name,
    arguments: [{file, fingerprint, ...more} satisfies Decision],
  })
  const names = [...new Set(renderings.map(({text}) => text))].filter(isName)
  return [
    command('Accept', 'clausediff.accept'),
    command('Ignore here', 'clausediff.ignore'),
    ...(concept ? [command(`Ignore "${concept.label}" everywhere`, 'clausediff.ignoreConcept')] : []),
    ...(concept && names.length > 1
      ? names.map((term) =>
          command(`Prefer "${term}"`, 'clausediff.prefer', {term, not: names.filter((one) => one !== term)}),
        )
      : []),
  ]
}

function replacements(
  {collation: {translations}, files}: Compared,
  {renderings}: Finding,
  file: string,
  uri: string,
  diagnostic: Diagnostic,
): CodeAction[] {
  const indexOf = ({translation}: FindingRendering): number =>
    translations.findIndex(({id}) => id === translation)
  const languageOf = (rendering: FindingRendering): string =>
    primarySubtag(translations[indexOf(rendering)]?.language ?? 'und')
  const own = renderings.find((rendering) => files[indexOf(rendering)] === file)
  if (!own || !isName(own.text)) return []
  const offered = new Set<string>([own.text.toLowerCase()])
  return renderings.flatMap((other) => {
    const folded = other.text.toLowerCase()
    if (!isName(other.text) || offered.has(folded) || languageOf(other) !== languageOf(own)) return []
    offered.add(folded)
    return [
      {
        title: `Use "${other.text}" as ${other.translation} does`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit: {changes: {[uri]: [{range: rangeOf(own.position), newText: likeFirst(own.text, other.text)}]}},
      },
    ]
  })
}

const isName = (text: string): boolean =>
  text.trim() !== '' && text.length <= longestName && !text.includes('\n')
