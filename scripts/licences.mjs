import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'

/**
 * The notices that MIT, BSD, ISC and Apache ask copies of the code to carry: of every package that a bundle really
 * holds, and of the data that docs/licences.md names.
 *
 * @param metafiles what esbuild says of the bundles
 * @throws if a package has no licence text, neither in itself nor under its name in docs/licences.md
 */
export async function licences(metafiles) {
  const page = await readFile('docs/licences.md', 'utf8')
  const folders = [...new Set(metafiles.flatMap(foldersIn))]
  const packages = await Promise.all(folders.map((folder) => packageIn(folder, page)))
  packages.sort((a, b) => (a.title < b.title ? -1 : 1))
  const parts = packages.map(({title, licence, text}) => `${title} (${licence})\n\n${text.trim()}`)
  const head = 'Code of other people in dist/, each with its licence. Written by scripts/build.mjs.'
  return `${[head, ...parts, page.trim()].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** The folders of the packages whose code the outputs hold; what was shaken out holds none. */
function foldersIn({outputs}) {
  return Object.values(outputs).flatMap(({inputs}) =>
    Object.entries(inputs).flatMap(([path, {bytesInOutput}]) => {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
      return folder !== undefined && bytesInOutput > 0 ? [folder] : []
    }),
  )
}

async function packageIn(folder, page) {
  const {name, version, license} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const files = (await readdir(folder))
    .filter((file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file))
    .sort()
  if (files.length === 0 && !page.includes(`\n## ${name}\n`)) {
    throw new Error(`${name} ships no licence text: add that of its repository to docs/licences.md`)
  }
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return {title: `${name} ${version}`, licence: license, text: texts.join('\n\n') || 'See below.'}
}
