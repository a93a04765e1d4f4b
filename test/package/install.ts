import {execFile} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {promisify} from 'node:util'
import {folderOf, root} from '../cli/run.ts'

const run = promisify(execFile)

/** The package as users get it, installed in an empty folder; `undefined` where npm reaches no registry. */
export async function install(): Promise<string | undefined> {
  const folder = folderOf({'package.json': '{"private": true}'})
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {cwd: root})
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  try {
    await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], {
      cwd: folder,
    })
    return folder
  } catch (error) {
    console.warn(`SKIPPED: npm cannot install the package here: ${(error as Error).message.split('\n')[0]}`)
    return undefined
  }
}
