import {createHash} from 'node:crypto'

/** What tells texts from others: as long as a fingerprint, and of megabytes made forty times as fast as where there is no Node. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)
