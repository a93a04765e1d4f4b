import {readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {bundling} from '../bundle.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The engine's own code, bundled, so that what is fitted is what runs. */
export async function loadEngine() {
  const outfile = join(tmpdir(), `clausediff-fit-${process.pid}.mjs`)
  await build({
    stdin: {
      contents: `
        export {parse} from './src/parse/index.ts'
        export {collate} from './src/collate/index.ts'
        export {compareTranslations, leastOdds, textsOf} from './src/discover/phrase/candidates.ts'
        export {readAbbreviations} from './src/discover/phrase/abbreviations.ts'
        export {Lines} from './src/discover/phrase/lines.ts'
        export {Words} from './src/discover/phrase/word.ts'
        export {keepCoordinations} from './src/discover/phrase/coordination.ts'
        export {featureNames, secondNames} from './src/discover/phrase/feature-names.ts'
        export {secondLook} from './src/discover/phrase/features.ts'
        export {choose, logOdds, probability} from './src/discover/phrase/model.ts'
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

/** The shipped corpus, collated; `a` and `b` are the two full translations. */
export async function readCorpus({parse, collate}) {
  const folder = join(root, 'corpus/ai-plus')
  const {translations} = JSON.parse(readFileSync(join(folder, 'clausediff.config.json'), 'utf8'))
  const parsed = translations.map(({path, ...meta}) =>
    parse({
      path: join(folder, path),
      value: readFileSync(join(folder, path), 'utf8'),
      data: {clausediff: meta},
    }),
  )
  const collation = collate(parsed)
  const of = (id) => collation.translations.findIndex((translation) => translation.id === id)
  return {collation, a: of('cset'), b: of('newswire')}
}
