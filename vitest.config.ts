import {readFileSync} from 'node:fs'
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

/** What takes longest, so that no core waits for it at the end. */
const long = [
  'nodes/nodes',
  'fuzz/fuzz',
  'browser/report',
  'nodes/kept-code-damage',
  'check/action',
  'terminal/every-command',
  'format/packed/office',
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

/** What replaces a package, or a module, has its modules to itself. */
const apart = ['test/format/packed/pdftotext.test.ts', 'test/parse/names-of-books-late.test.ts']

export default defineConfig({
  plugins: [tables],
  test: {
    // Files of a worker share what they import: to load the engine for each anew took a sixth of the whole run.
    projects: [
      {extends: true, test: {name: 'shared', include: ['test/**/*.test.ts'], exclude: apart, isolate: false}},
      {extends: true, test: {name: 'apart', include: apart}},
    ],
    globalSetup: 'test/setup.ts',
    // Many tests wait for a command that they started: one worker a core, not one core less.
    maxWorkers: '100%',
    sequence: {sequencer: LongFirst},
    // What hangs ends some time; what is slow on a busy machine is no failure.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: {poll: {timeout: 60_000}},
    reporters: ['default', tally],
    coverage: {provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'lcov']},
  },
})
