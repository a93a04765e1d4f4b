import {createHash} from 'node:crypto'

/** `sha256` of @noble/hashes, which the command line has of Node: a fifth of the time. */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest()
