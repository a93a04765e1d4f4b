/** What a key is called in an address: `#III.(10)`. Blanks, which an id must not hold, are written as `_`. */
export function anchorOf(key: string): string {
  return key.replace(/\s+/g, '_')
}

/** A fragment that leads to an id, whatever characters it has. */
export function fragment(id: string): string {
  return `#${encodeURIComponent(id).replace(/%(?:2C|2F|3A|40|26|3D|2B|24)/g, decodeURIComponent)}`
}
