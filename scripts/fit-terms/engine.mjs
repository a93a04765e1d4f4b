import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {bundling} from '../bundle.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The engine's own code, bundled, so that what is fitted is what runs. */
export async function loadEngine() {
  const outfile = join(tmpdir(), `clausediff-fit-${process.pid}.mjs`)
  await build({
    stdin: {
      contents: `
        export {parse} from './src/parse/index.ts'
        export {collate} from './src/collate/index.ts'
        export {discover} from './src/discover/index.ts'
        export {judge} from './src/judge/index.ts'
        export {compareTranslations, leastOdds, textsOf} from './src/discover/phrase/candidates.ts'
        export {readAbbreviations} from './src/discover/phrase/abbreviations.ts'
        export {Lines} from './src/discover/phrase/lines.ts'
        export {Words} from './src/discover/phrase/word.ts'
        export {featureNames, secondNames} from './src/discover/phrase/feature-names.ts'
        export {secondLook} from './src/discover/phrase/features.ts'
        export {choose, logOdds} from './src/discover/phrase/model.ts'
        export * as models from './src/discover/phrase/weights.ts'
        export {thresholds} from './src/judge/rules/term-thresholds.ts'`,
      resolveDir: root,
      loader: 'ts',
    },
    ...bundling,
    packages: 'bundle',
    outfile,
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}
