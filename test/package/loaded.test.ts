import {join} from 'node:path'
import {build} from 'esbuild'
import {expect, test} from 'vitest'
import {root} from '../cli/run.ts'

/** Sources that are evaluated with a module: what it imports, and what that does, where no `import()` lies between. */
async function loadedBy(entry: string): Promise<string[]> {
  const {metafile} = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    loader: {'.tsv': 'text'},
    absWorkingDir: root,
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const due = new Set([entry])
  for (const path of due)
    for (const {path: next, kind, external} of metafile!.inputs[path]!.imports)
      if (kind === 'import-statement' && !external) due.add(next)
  return [...due]
}

test.each(['src/cli/main.ts', 'src/cli/commands/show.ts', 'src/cli/commands/parse.ts'])(
  '%s loads nothing that compares or judges',
  async (entry) => {
    const loaded = await loadedBy(entry)
    const dear = loaded.filter((path) => /^src\/(?:discover|judge\/rules|termbase)\//.test(path))
    expect(dear.map((path) => `${path}: import it with \`import()\` where it is needed`)).toEqual([])
  },
)
