import {existsSync} from 'node:fs'
import {readBytes} from '../read/index.ts'

/** Where a run reads its texts, config, lock and termbases. */
export interface Files {
  /** Takes an absolute path. */
  exists(file: string): boolean
  /**
   * @param path what to call it in messages
   * @throws an error with a `code`, as the file system does, or an InputError
   */
  bytes(file: string, path: string): Uint8Array
}

export const diskFiles: Files = {exists: existsSync, bytes: readBytes}
