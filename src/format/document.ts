import {expectGiven} from '../failure.ts'
import type {Contents} from './contents.ts'

/** What a config or the command line says of a file; what is absent is detected. */
export interface SourceMeta {
  /** Defaults to the file's name without extension. */
  id: string
  role?: 'translation' | 'source' | 'commentary'
  /** Whether other translations are to follow it. */
  reference?: boolean
  /** BCP 47 tag. */
  language?: string
  title?: string
}

/** A file that was read and decoded. A VFile with these fields fits. */
export interface SourceFile {
  /** What to call it in messages and reports. */
  path: string
  /** Its text; a BOM stays, so that offsets are the file's. */
  value: string
  data: {clausediff: SourceMeta}
}

/** One text of a file as its format reads it. */
export interface Text {
  /** What offsets count in: the file as it is decoded, or what is read out of a packed one. */
  value: string
  /** What the format knows of it. Made when it is parsed and not kept, since it may be larger than the text. */
  contents(): Contents
  /**
   * What each line of `value` is called in a packed file, which has no lines of its own: `¶ 12`, `p. 3`, `Sheet!C12`.
   * Absent where line and column are the file's.
   */
  places?: readonly string[]
  /** Whether letters may have come out turned round, so that a word such as "not" is lost. */
  mayBeTurned?: true
  /** What people are to know of how it was read: a line each, naming the file. */
  notices?: readonly string[]
  /** What tells it from the other texts of its file. */
  part?: string
  /** What the file says of the text; a config and the command line go before it. */
  about?: Omit<SourceMeta, 'id'>
}

/** A text of a file with its name and what is known of it: what the parser takes. */
export interface Document extends SourceFile, Omit<Text, 'about'> {}

/** A text as the parser takes it; for texts that come from elsewhere than a file. */
export function sourceOf(value: string, path: string, meta: Partial<SourceMeta> = {}): SourceFile {
  expectGiven(typeof value === 'string', 'sourceOf', 'the characters of a text', value)
  expectGiven(typeof path === 'string', 'sourceOf', 'a path behind the text, which says how to read it', path)
  return {path, value, data: {clausediff: {...meta, id: meta.id ?? idOf(path)}}}
}

/** The id of a file that no config names: its name without folder, extension and dashes that would make an option of it. */
export function idOf(path: string): string {
  const name = path.split(/[\\/]/).at(-1)!
  return name.replace(/^-+(?=[^-.])/, '').replace(/(?<=.)\.[^.]*$/, '')
}
