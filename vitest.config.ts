import {readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {defineConfig} from 'vitest/config'
import {BaseSequencer, type TestModule, type TestSpecification} from 'vitest/node'

/** Ends the run with one plain line that a script can read. */
const tally = {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = {passed: 0, failed: 0, skipped: 0, pending: 0}
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state]++
      if (module.errors().length > 0) counts.failed++
    }
    const skipped = counts.skipped + counts.pending
    process.stdout.write(
      `${counts.passed} passed, ${counts.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    )
  },
}

/**
 * What takes longest, or waits for a network, so that no core waits for it at the end: short files of much work among them,
 * which would come last, since otherwise the longest text is run first.
 */
const long = [
  'nodes/nodes',
  'fuzz/fuzz',
  'package/installed',
  'format/public',
  'browser/report',
  'scale/examples',
  'nodes/kept-code-damage',
  'check/action',
  'terminal/every-command',
  'format/packed/office',
  'docs/pages',
  'docs/ci-pages',
  'injection/injection',
  'check/command',
  'terminal/signals',
  'browser/work-list',
  'browser/library',
  'judge/planted',
  'judge/siblings',
  'battery/battery',
  'judge/rules',
  'lock/promise',
  'discover/ladder',
  'cli/compiled',
  'cli/threads',
  'cli/inputs',
  'cli/streams',
  'check/kill',
  'check/two-accepts',
  'languages/divergences',
  'docs/projects',
  'scale/docs',
]

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({moduleId}: TestSpecification): number => {
      const at = long.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
      return at < 0 ? long.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

/** Loads tables as text, as the build does. */
const tables = {
  name: 'tables-as-text',
  load: (id: string) =>
    id.endsWith('.tsv') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined,
}

const src = join(import.meta.dirname, 'src')

/**
 * Sources as `test/setup.ts` has them translated, once and all of them. Else the server translates file by file what the first
 * worker asks for, while the others wait, and each asks for every file anew.
 */
const sources = {
  name: 'sources',
  enforce: 'pre' as const,
  resolveId(id: string, importer: string | undefined) {
    const folder = process.env.SOURCES_TRANSLATED
    if (!folder || !importer || !/^\.\.?\/.*\.ts$/.test(id)) return
    const path = relative(src, resolve(dirname(importer), id))
    if (path.startsWith(`..${sep}`)) return
    return {id: join(folder, path.replace(/ts$/, 'js')), external: true}
  },
}

/** What replaces a package, or a module, has its modules to itself. */
const apart = ['test/format/packed/pdftotext.test.ts', 'test/parse/names-of-books-late.test.ts']

/**
 * What `npm run test:portable` leaves out: the terminal and programs that are not on every system. These lists are here since
 * projects do not see an `--exclude` of the command line.
 */
const notPortable = ['test/{browser,fuzz,injection,nodes,package,terminal}/**', 'test/check/kill.test.ts']

/** What `npm run test:quick` leaves out: that, and what starts programs by the dozen, waits for a network or measures costs. */
const notQuick = [
  ...notPortable,
  'test/{costs,docs,scale}/**',
  'test/check/{action,staged,two-accepts}.test.ts',
  'test/cli/{compiled,hints,inputs,outputs,streams,threads,watch}.test.ts',
  'test/format/public.test.ts',
  'test/format/packed/office.test.ts',
  'test/lsp/neovim.test.ts',
]
const leftOut: Record<string, readonly string[]> = {portable: notPortable, quick: notQuick}

export default defineConfig(({mode}) => ({
  plugins: [tables],
  test: {
    // Files of a worker share what they import: to load the engine for each anew took a sixth of the whole run.
    projects: [
      {
        extends: true,
        plugins: [sources],
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [...apart, ...(leftOut[mode] ?? [])],
          isolate: false,
          server: {deps: {external: [/[\\/]\.cache[\\/]sources-\d+[\\/]/]}},
          // What is thrown names the source, not its translation.
          execArgv: ['--enable-source-maps'],
        },
      },
      {extends: true, test: {name: 'apart', include: apart}},
    ],
    globalSetup: 'test/setup.ts',
    // Many tests wait for a command that they started, a few for a network: one worker more than there are cores.
    maxWorkers: availableParallelism() + 1,
    sequence: {sequencer: LongFirst},
    // What hangs ends some time; what is slow on a busy machine is no failure.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: {poll: {timeout: 60_000}},
    reporters: ['default', tally],
    coverage: {provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'lcov']},
  },
}))
