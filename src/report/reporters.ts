import {InputError} from '../failure.ts'
import type {Reporter, ReportingCommand} from './reporter.ts'

const whole = async () => (await import('./report-json.ts')).reportJson

/**
 * Every reporter, a command's in the order in which help lists them, its default first. A new one is its file, its cases
 * and a line here. A reporter's module is loaded when it prints.
 */
// biome-ignore format: one reporter a line, so that two branches which add one merge
export const reporters: readonly Reporter[] = [
  {name: 'table', commands: ['diff'], needs: ['rows'], load: async () => (await import('./diff/diff-table.ts')).diffTable},
  {name: 'table', commands: ['check'], needs: [], load: async () => (await import('./check/check-table.ts')).checkTable},
  {name: 'lines', commands: ['check', 'diff'], needs: [], isSelective: true, load: async () => (await import('./check/check-lines.ts')).checkLines},
  {name: 'json', commands: ['diff', 'check'], needs: ['renderings'], isDocument: true, isWhole: true, load: whole},
  {name: 'summary', commands: ['check'], needs: ['quality'], load: async () => (await import('./check/check-summary.ts')).checkSummary},
  {name: 'sarif', commands: ['check'], needs: [], isDocument: true, load: async () => (await import('./check/sarif.ts')).checkSarif},
  {name: 'junit', commands: ['check'], needs: [], isDocument: true, load: async () => (await import('./check/junit.ts')).checkJunit},
  {name: 'github', commands: ['check'], needs: [], isSelective: true, isCommands: true, load: async () => (await import('./check/github.ts')).checkGithub},
  {name: 'gitlab', commands: ['check'], needs: [], isSelective: true, isDocument: true, load: async () => (await import('./check/gitlab.ts')).checkGitlab},
  {name: 'csv', commands: ['check', 'diff'], needs: [], isSelective: true, isDocument: true, load: async () => (await import('./check/check-csv.ts')).checkCsv},
  {name: 'xlsx', commands: ['check', 'diff'], needs: [], isSelective: true, isDocument: true, isBinary: true, load: async () => (await import('./check/check-xlsx.ts')).checkXlsx},
  {name: 'markdown', commands: ['check'], needs: [], isSelective: true, load: async () => (await import('./check/check-markdown.ts')).checkMarkdown},
  {name: 'markdown', commands: ['diff'], needs: [], load: async () => (await import('./diff/diff-markdown.ts')).diffMarkdown},
  {name: 'html', commands: ['report', 'diff', 'check'], needs: ['rows', 'segments', 'differing', 'links', 'agreement', 'terms', 'places'], wants: ['quality'], isDocument: true, load: async () => (await import('./html/index.ts')).reportHtml},
  {name: 'table', commands: ['terms'], needs: ['terms'], isOneText: true, load: async () => (await import('./terms/terms-table.ts')).termsTable},
  {name: 'json', commands: ['terms'], needs: ['terms', 'places'], isDocument: true, isOneText: true, load: async () => (await import('./terms/terms-json.ts')).termsJson},
  {name: 'csv', commands: ['terms'], needs: ['terms', 'places'], isDocument: true, load: async () => (await import('./terms/terms-sheet.ts')).termsCsv},
  {name: 'xlsx', commands: ['terms'], needs: ['terms', 'places'], isDocument: true, isBinary: true, load: async () => (await import('./terms/terms-sheet.ts')).termsXlsx},
  {name: 'markdown', commands: ['terms'], needs: ['terms'], load: async () => (await import('./terms/terms-markdown.ts')).termsMarkdown},
  {name: 'table', commands: ['show'], needs: ['rows', 'segments', 'differing'], load: async () => (await import('./show/show-table.ts')).showTable},
  {name: 'json', commands: ['show'], needs: ['rows', 'segments', 'differing'], isDocument: true, load: async () => (await import('./show/show-json.ts')).showJson},
  {name: 'markdown', commands: ['show'], needs: ['rows', 'segments'], load: async () => (await import('./show/show-markdown.ts')).showMarkdown},
  {name: 'table', commands: ['find'], needs: ['found'], load: async () => (await import('./find/find-table.ts')).findTable},
  {name: 'json', commands: ['find'], needs: ['found'], isDocument: true, load: async () => (await import('./find/find-json.ts')).findJson},
  {name: 'markdown', commands: ['find'], needs: ['found'], load: async () => (await import('./find/find-markdown.ts')).findMarkdown},
  {name: 'jsonl', commands: ['align'], needs: ['rows', 'links'], load: async () => (await import('./align/jsonl.ts')).alignJsonl},
  {name: 'table', commands: ['align'], needs: ['rows', 'links'], load: async () => (await import('./align/align-table.ts')).alignTable},
  {name: 'pharaoh', commands: ['align'], needs: ['rows', 'links'], load: async () => (await import('./align/pharaoh.ts')).alignPharaoh},
  {name: 'table', commands: ['parse'], needs: ['texts'], load: async () => (await import('./outline/tree.ts')).outlineTree},
  {name: 'json', commands: ['parse'], needs: ['texts'], isDocument: true, load: async () => (await import('./outline/outline-json.ts')).outlineJson},
  {name: 'markdown', commands: ['parse'], needs: ['texts'], load: async () => (await import('./outline/outline-markdown.ts')).outlineMarkdown},
  {name: 'report', commands: ['terms'], needs: ['terms', 'places'], isDocument: true, isWhole: true, load: whole},
  {name: 'report', commands: ['show'], needs: ['rows', 'segments', 'differing'], isDocument: true, isWhole: true, load: whole},
  {name: 'report', commands: ['find'], needs: ['found'], isDocument: true, isWhole: true, load: whole},
  {name: 'report', commands: ['align'], needs: ['rows', 'links'], isDocument: true, isWhole: true, load: whole},
  {name: 'report', commands: ['parse'], needs: ['texts'], isDocument: true, isWhole: true, load: whole},
]

/** Reporters of a command; those of one's own come last and win over one of the same name. */
export function reportersOf(command: ReportingCommand, own: readonly Reporter[] = []): Reporter[] {
  const byName = new Map<string, Reporter>()
  for (const one of [...reporters, ...own]) if (one.commands.includes(command)) byName.set(one.name, one)
  return [...byName.values()]
}

/**
 * The reporter that a format names.
 *
 * @throws InputError if the command has none of that name
 */
export function reporterOf(command: ReportingCommand, name: string, own: readonly Reporter[] = []): Reporter {
  const all = reportersOf(command, own)
  const found = all.find((one) => one.name === name)
  if (found) return found
  throw new InputError(
    `\`${command}\` has no format \`${name}\`: expected one of ${all.map((one) => one.name).join(', ')}`,
  )
}
