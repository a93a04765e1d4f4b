import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {type Document, read} from '../../src/format/index.ts'
import {clausesOf, parse, type Translation} from '../../src/parse/index.ts'

/**
 * Files that others wrote, from packages of npm and Debian in stated versions. `PUBLIC_FILES=all` reads every file of
 * the kind that a package has, three otherwise.
 */
const cache = join(import.meta.dirname, '../../node_modules/.cache/public')
const most = process.env.PUBLIC_FILES === 'all' ? Number.POSITIVE_INFINITY : 3

/** The folder that a package is unpacked into; undefined, and said aloud, where no registry gives it. */
function unpacked(name: string, version: string, kind: 'npm' | 'debian'): string | undefined {
  const folder = join(cache, `${name}-${version}`)
  const done = join(folder, 'done')
  if (existsSync(done)) return folder
  try {
    mkdirSync(folder, {recursive: true})
    const run = (command: string, ...args: string[]): string =>
      execFileSync(command, args, {
        cwd: folder,
        encoding: 'utf8',
        timeout: 120_000,
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    if (kind === 'npm') {
      run('npm', 'pack', '--silent', `${name}@${version}`)
      run('tar', 'xzf', readdirSync(folder).find((one) => one.endsWith('.tgz'))!)
    } else {
      run('apt-get', 'download', `${name}=${version}`)
      run('dpkg', '-x', readdirSync(folder).find((one) => one.endsWith('.deb'))!, '.')
    }
    mkdirSync(done)
    return folder
  } catch {
    console.warn(`${name} ${version} could not be fetched from ${kind}: its files are not read`)
    return undefined
  }
}

/** Files of a package, at most three unless all are asked for. */
function filesOf(folder: string | undefined, where: string, pattern: RegExp): string[] {
  if (folder === undefined) return []
  return readdirSync(join(folder, where), {recursive: true, encoding: 'utf8'})
    .filter((name) => pattern.test(name))
    .sort()
    .slice(0, most)
    .map((name) => join(folder, where, name))
}

async function documentsOf(file: string): Promise<Document[]> {
  return read(new Uint8Array(readFileSync(file)), file)
}

const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
const textsOf = (translation: Translation): string[] => clausesOf(translation).map(({text}) => text)

/** Of what is there in all, so that a registry that gives nothing is no failure. */
function each(name: string, files: string[], check: (file: string) => Promise<void>): void {
  describe.skipIf(files.length === 0)(name, () => {
    test.each(files.map((file) => [file.slice(cache.length + 1), file]))('%s', (_, file) => check(file!))
  })
}

const word = unpacked('mammoth', '1.8.0', 'npm')
each(
  'DOCX: no letter of the body is lost',
  filesOf(word, 'package/test/test-data', /^(?!empty|.*picture).*\.docx$/),
  async (file) => {
    const [document] = await documentsOf(file)
    const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml']!)
    const said = letters(document!.value)
    for (const [, text = ''] of xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g))
      expect(said).toContain(letters(text.replaceAll(/&[a-z]+;/g, '')))
  },
)

const bibles = unpacked('bibledit-cloud-data', '5.0.992-4', 'debian')
each(
  'USFM: a clause a verse, without marks and attributes',
  filesOf(bibles, 'usr/share/bibledit-cloud/demo', /^\d\d-(?!FRT|GLO).*\.usfm$/),
  async (file) => {
    const [document] = await documentsOf(file)
    const translation = parse(document!)
    const verses = document!.value.match(/\\v\s/g)?.length ?? 0
    expect(clausesOf(translation)).toHaveLength(verses)
    expect(textsOf(translation).filter((text) => /[\\|]|strong=/.test(text))).toEqual([])
    expect(translation.doubts.filter(({message}) => !/again, expected every key once/.test(message))).toEqual(
      [],
    )
    // Notes to titles belong to no verse.
    const words = document!.value.replaceAll(/^\\(?:mt|s|d|ip)\d? .*$/gm, '').match(/\\f\s/g)?.length ?? 0
    const notes = clausesOf(translation).flatMap(({children}) => children.filter(({type}) => type === 'note'))
    expect(notes.length).toBeGreaterThanOrEqual(words)
  },
)

const forms = unpacked('php-symfony-validator', '5.4.53+dfsg-0+deb12u1', 'debian')
each(
  'XLIFF: every unit with its source, and its target where it has one',
  filesOf(forms, 'usr/share/php', /\.xlf$/),
  async (file) => {
    const documents = await documentsOf(file)
    const [{value}] = documents as [Document]
    const count = (name: string): number =>
      value.match(new RegExp(`<${name}(?: [^>]*[^/])?>(?=\\s*\\S)(?!</)`, 'g'))?.length ?? 0
    const [source, target] = documents.map((document) => parse(document))
    // Forms that bars set apart are of one unit.
    const units = new Set(clausesOf(source!).map(({key, form}) => form?.of ?? key))
    expect(units.size).toBe(count('source'))
    if (target) expect(clausesOf(target).length).toBeGreaterThan(count('target') * 0.9)
    expect(letters(textsOf(source!).join(''))).toBe(
      letters(
        [...value.matchAll(/<source(?: [^>]*)?>([\s\S]*?)<\/source>/g)]
          .map(([, text = '']) => text.replaceAll(/&lt;[\s\S]*?&gt;|&[a-z]+;/g, ''))
          .join(''),
      ),
    )
  },
)

const messages = unpacked('gettext-doc', '0.21-12', 'debian')
each(
  'PO: every message that is no obsolete one, and its translation unless it is fuzzy',
  filesOf(messages, 'usr/share/doc/gettext/examples', /\.po$/),
  async (file) => {
    const documents = await documentsOf(file)
    const value = documents[0]!.value
    const live = value.replaceAll(/^#~.*$/gm, '').match(/^msgid\b/gm)?.length ?? 0
    const plural = value.replaceAll(/^#~.*$/gm, '').match(/^msgid_plural\b/gm)?.length ?? 0
    const [source] = documents.map((document) => parse(document))
    // The first one is the header.
    expect(clausesOf(source!)).toHaveLength(live - 1 + plural)
    expect(documents.length).toBeLessThanOrEqual(2)
  },
)

const policy = unpacked('debian-policy', '4.6.2.0', 'debian')
each(
  'HTML: every numbered heading is a key, every footnote a note',
  filesOf(policy, 'usr/share/doc/debian-policy/policy.html', /^ch-.*\.html$/),
  async (file) => {
    const [document] = await documentsOf(file)
    const clauses = clausesOf(parse(document!))
    const keys = new Set(clauses.map(({key}) => key))
    const headings = [
      ...document!.value.matchAll(/<h[1-6]>(?:<span class="section-number">)?(\d+(?:\.\d+)*)\. /g),
    ].map(([, number]) => number!)
    expect(headings.filter((number) => !keys.has(number))).toEqual([])
    const notes = clauses.flatMap(({children}) =>
      children.filter((node) => node.type === 'note' && node.marker.startsWith('[^')),
    )
    expect(notes).toHaveLength(document!.value.match(/<dt class="label"/g)?.length ?? 0)
  },
)
