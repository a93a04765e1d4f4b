/** A part of a text, as `slice` takes it, without the halves of characters that a cut leaves at its ends. */
export function excerpt(text: string, start: number, end?: number): string {
  return text.slice(start, end).replaceAll(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}
