import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {ParseCache} from '../project/index.ts'

/** Where something may be kept from run to run, and the build of the program that does. */
export interface Keeping {
  /** A folder of the user's own, to which nobody else can write. */
  folder: string
  build: string
}

/** So many texts are kept, the newest: a text of some pages takes 20 kB. */
const most = 256
/** Of so many a run keeps what it parsed: who has more compares a project, where starting counts for little. */
const mostOfRun = 32

/**
 * A cache of parsed texts in files, each named by the SHA-256 of what was parsed and of what parsed it. A second one stands before
 * what is kept, of its name too, so that a file that is damaged or another's is thrown away. It may be deleted at any time.
 */
export class DiskParseCache implements ParseCache {
  private readonly folder: string
  private readonly build: string
  private readonly waiting: {file: string; make: () => string | undefined}[] = []

  constructor({folder, build}: Keeping) {
    this.folder = join(folder, 'parsed')
    this.build = `${build} ${process.version}`
  }

  get(asked: readonly string[]): string | undefined {
    const file = this.fileOf(asked)
    try {
      const kept = readFileSync(file, 'utf8')
      const text = kept.slice(sumLength)
      if (kept.slice(0, sumLength) === sealOf(file, text)) return text
      unlinkSync(file)
    } catch {
      // There is none, or it cannot be read.
    }
    return undefined
  }

  put(asked: readonly string[], make: () => string | undefined): void {
    this.waiting.push({file: this.fileOf(asked), make})
  }

  /** Keeps what was put, once what the user waits for is done. That something cannot be kept does no harm. */
  keep(): void {
    if (this.waiting.length === 0 || this.waiting.length > mostOfRun) return
    try {
      mkdirSync(this.folder, {recursive: true, mode: 0o700})
      for (const {file, make} of this.waiting) {
        const text = make()
        if (text !== undefined) write(file, sealOf(file, text) + text)
      }
      dropOldest(this.folder)
    } catch {
      // A full disk, or a tree that is too deep to be written.
    }
  }

  private fileOf(asked: readonly string[]): string {
    return join(this.folder, sumOf(JSON.stringify([this.build, ...asked])))
  }
}

const sumLength = 64
const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const sealOf = (file: string, text: string): string => sumOf(`${basename(file)}\n${text}`)

/** Whole or not at all: another run may be reading. */
function write(file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, text, {mode: 0o600})
    renameSync(draft, file)
  } catch (error) {
    unlinkSync(draft)
    throw error
  }
}

function dropOldest(folder: string): void {
  const names = readdirSync(folder)
  if (names.length <= most) return
  const ages = new Map(names.map((name) => [name, statSync(join(folder, name)).mtimeMs]))
  names.sort((x, y) => ages.get(y)! - ages.get(x)!)
  for (const name of names.slice(most)) unlinkSync(join(folder, name))
}
