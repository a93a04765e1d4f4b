import type {CommandEntry} from '../command.ts'

/** Every command, in the order in which help lists them. A module is loaded when its command is called. */
export const commands: Record<string, CommandEntry> = {
  diff: {summary: 'show what translations name differently', load: () => import('./diff.ts')},
  terms: {summary: 'show what each translation calls each concept', load: () => import('./terms.ts')},
  show: {summary: 'show a clause, range or branch side by side', load: () => import('./show.ts')},
  find: {summary: 'find a text, and how the others render it', load: () => import('./find.ts')},
  align: {summary: 'print the word links of two translations', load: () => import('./align.ts')},
  check: {
    summary: 'report problems that are new since the last accept, for CI',
    load: () => import('./check.ts'),
  },
  accept: {
    summary: 'accept findings, or the state as it is: write the lock',
    load: () => import('./accept.ts'),
  },
  ignore: {summary: 'ignore a finding or a pair of words from now on', load: () => import('./ignore.ts')},
  prefer: {summary: 'decide which word to use, and which not', load: () => import('./prefer.ts')},
  undo: {summary: 'take back the last decision', load: () => import('./undo.ts')},
  review: {summary: 'answer findings one by one, with a key each', load: () => import('./review.ts')},
  report: {summary: 'write an HTML report', load: () => import('./report.ts')},
  annotate: {
    summary: 'write findings into a copy of a Word, XLIFF or TMX file',
    load: () => import('./annotate.ts'),
  },
  format: {summary: 'print a saved report in another format', load: () => import('./format-report.ts')},
  shard: {summary: 'do one part of the work, of many machines', load: () => import('./shard.ts')},
  merge: {summary: 'print what all parts found', load: () => import('./merge.ts')},
  termbase: {
    summary: 'build, import, export and convert termbases',
    load: () => import('./termbase/index.ts'),
  },
  parse: {summary: 'show the outline of a text, and what was doubtful', load: () => import('./parse.ts')},
  init: {summary: 'write a config for the texts in this folder', load: () => import('./init.ts')},
  explain: {summary: 'explain a rule', load: () => import('./explain.ts')},
  lsp: {summary: 'serve an editor (Language Server Protocol)', load: () => import('./lsp.ts')},
  mcp: {summary: 'serve an agent (Model Context Protocol)', load: () => import('./mcp.ts')},
  completion: {summary: 'print a completion script for a shell', load: () => import('./completion.ts')},
}
