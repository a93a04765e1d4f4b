/** A part of an address. Half of a surrogate pair, which no address can hold, becomes U+FFFD. */
export function uriPart(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\u{FFFD}'))
}
