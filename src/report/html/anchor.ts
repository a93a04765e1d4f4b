import {uriPart} from '../uri.ts'

/**
 * What a key is called in an address: `#III.(10)`. Blanks, which an id must not hold, are written as `_`; what
 * cannot be seen, and half of a surrogate pair, which no address can hold, as its number, so that two keys stay two.
 */
export function anchorOf(key: string): string {
  return key
    .replaceAll(/\s+/g, '_')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase()}`)
}

/** A fragment that leads to an id, whatever characters it has. */
export function fragment(id: string): string {
  return `#${uriPart(id).replace(/%(?:2C|2F|3A|40|26|3D|2B|24)/g, decodeURIComponent)}`
}
