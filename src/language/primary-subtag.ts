/** The language of a BCP 47 tag without script and region: `en-GB` → `en`. */
export function primarySubtag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!
}
