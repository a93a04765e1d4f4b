const opensRaised = /[^\s>*|]<sup(?:\s[^<>]*)?>$/i
/** In characters. */
const longestTag = 80

/**
 * Whether a text is a raised number behind another character, which it is no part of: `§ 4<sup>1</sup>` is no 41. One at the start of
 * a line, or behind a blank, counts paragraphs or notes.
 */
export const isRaised = (source: string, start: number, end: number): boolean =>
  /^<\/sup>/i.test(source.slice(end, end + 6)) &&
  /^\d+$/.test(source.slice(start, end)) &&
  opensRaised.test(source.slice(Math.max(0, start - longestTag), start))
