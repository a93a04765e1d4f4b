import {realpathSync} from 'node:fs'
import {join} from 'node:path'
import {type ConfigFile, configName, holdsTexts, readConfig} from '../project/index.ts'
import {diskFiles} from './disk-files.ts'
import {packageFolder} from './package-file.ts'

/** Corpora that ship with the package, each a folder with a manifest; the first is there for who has no texts yet. */
export const corpora = ['ai-plus', 'enchiridion'] as const

/** The manifest of a corpus that ships with the package; messages name it from `folder`. */
export const shippedConfig = (folder: string, corpus: string = corpora[0]): Promise<ConfigFile> =>
  readConfig(diskFiles, join(packageFolder(), 'corpus', corpus, configName), folder)

/** Whether a command to which nobody named a text, and for whom no config does, takes the shipped corpus: in a folder without texts. */
export const takesShipped = async (folder: string): Promise<boolean> =>
  isPackage(folder) || !(await holdsTexts(diskFiles, folder))

/** Whether a folder is the package's own: the texts in it are its corpus, documents and tests. */
function isPackage(folder: string): boolean {
  try {
    return realpathSync(folder) === realpathSync(packageFolder())
  } catch {
    return false
  }
}
