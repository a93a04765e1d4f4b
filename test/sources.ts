import {mkdirSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {build, type Plugin} from 'esbuild'

const root = join(import.meta.dirname, '..')
/** In the repository, so that packages resolve. */
const cache = join(root, 'node_modules/.cache')
const ours = /^sources-(\d+)$/

/** Leaves imports between sources as they are; tables and JSON go into the file that reads them. */
const filesApart: Plugin = {
  name: 'files-apart',
  setup({onResolve}) {
    onResolve({filter: /^\..*\.ts$/}, ({path, kind}) =>
      kind === 'entry-point' ? undefined : {path: path.replace(/ts$/, 'js'), external: true},
    )
  },
}

/** All sources as JavaScript, a file each, for the tests of this process. @returns the folder they are in */
export async function translated(): Promise<string> {
  mkdirSync(cache, {recursive: true})
  for (const name of readdirSync(cache)) {
    const [, process] = ours.exec(name) ?? []
    if (process && !isAlive(Number(process))) rmSync(join(cache, name), {recursive: true, force: true})
  }
  const folder = join(cache, `sources-${process.pid}`)
  await build({
    absWorkingDir: root,
    entryPoints: readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
      .filter((path) => /(?<!\.d)\.ts$/.test(path) && !/^report[\\/]html[\\/]client[\\/]/.test(path))
      .map((path) => join('src', path)),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20.19',
    loader: {'.tsv': 'text'},
    plugins: [filesApart],
    charset: 'utf8',
    sourcemap: true,
    outbase: 'src',
    outdir: folder,
    logLevel: 'warning',
  })
  return folder
}

/** Whether a process is there; whoever else's it is, its folder is left alone. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
