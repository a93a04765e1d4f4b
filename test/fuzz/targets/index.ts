import type {Target} from '../input.ts'
import {bytesTarget} from './bytes.ts'
import {cliTarget} from './cli.ts'
import {compareTarget} from './compare.ts'
import {configTarget} from './config.ts'
import {copyTarget} from './copy.ts'
import {formatsTarget} from './formats.ts'
import {keysTarget} from './keys.ts'
import {lockTarget} from './lock.ts'
import {packedTarget} from './packed.ts'
import {parseTarget} from './parse.ts'
import {csvTarget, tbxTarget} from './termbase.ts'

/** Everything that is tried, the parts first. */
export const targets: readonly Target[] = [
  parseTarget,
  bytesTarget,
  formatsTarget,
  packedTarget,
  keysTarget,
  lockTarget,
  configTarget,
  csvTarget,
  tbxTarget,
  copyTarget,
  compareTarget,
  cliTarget,
]
