/** Texts longer than this are cut, and to how much. */
const longest = 80
const kept = 60

/** The beginning of a text that is long, cut between two characters: no half of a surrogate pair, no letter without its marks. */
export function shorten(text: string): string {
  if (text.length <= longest) return text
  let end = kept
  while (end > 0 && /^[\udc00-\udfff]|^\p{M}/u.test(text.slice(end, end + 2))) end--
  return `${text.slice(0, end).trimEnd()}…`
}
