import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** What makes two findings the same: never a line, an offset or a count. */
export interface Identity {
  rule: string
  /** Key of the row; empty where the finding belongs to the whole. */
  clause: string
  /** Id of the concept where it has a name of its own (gloss, termbase, source), else absent. */
  concept?: string | undefined
  /** Ids of the translations named, in the order of the finding's places. */
  translations: string[]
  /** Terms or normalised values. */
  terms: string[]
}

/**
 * The one definition of sameness: 16 hexadecimal digits (64 bits of SHA-256: among a million findings two
 * collide once in 37 million runs). Terms are compared without case, quotes, hyphens, markup and layout,
 * so that a text that was reflowed, re-quoted or re-marked-up keeps its fingerprints.
 */
export function fingerprintOf(identity: Identity): string {
  return hashOf(identityText(identity))
}

/** What the fingerprint is the hash of: as good to tell findings apart by, where nobody sees it. */
export function identityText({rule, clause, concept = '', translations, terms}: Identity): string {
  return JSON.stringify([rule, clause, concept, [...new Set(translations)], terms.map(foldTerm)])
}

/** The first 64 bits of the SHA-256 of a text, as 16 hexadecimal digits. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 8))
}

/** Words with single blanks between them: nothing to fold but case. Most terms are such. */
const plain = /^[A-Za-z0-9,.;:()%&/+]+(?: [A-Za-z0-9,.;:()%&/+]+)*$/

/** A term without what layout and markup change. */
export function foldTerm(term: string): string {
  if (plain.test(term)) return term.toLowerCase()
  return term
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/["'‘’‚“”„«»‹›「」『』*_`\u00AD]/g, '')
    .replaceAll(/[\s\p{Pd}]+/gu, ' ')
    .trim()
}
