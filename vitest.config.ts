import {readFileSync} from 'node:fs'
import {defineConfig} from 'vitest/config'
import type {TestModule} from 'vitest/node'

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

/** Loads tables as text, as the build does. */
const tables = {
  name: 'tables-as-text',
  load: (id: string) =>
    id.endsWith('.tsv') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined,
}

export default defineConfig({
  plugins: [tables],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', tally],
    coverage: {provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'lcov']},
  },
})
