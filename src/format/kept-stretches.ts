/** Kept text without the stretches that are cut out of it; code stays as it is. */
export function withoutCuts(
  kept: [number, number, boolean][],
  cuts: (readonly [number, number])[],
): [number, number, boolean][] {
  if (cuts.length === 0) return kept
  cuts.sort((a, b) => a[0] - b[0])
  let next = 0
  return kept.flatMap(([start, end, escaped]): [number, number, boolean][] => {
    while (next < cuts.length && cuts[next]![1] <= start) next++
    if (!escaped) return [[start, end, escaped]]
    const pieces: [number, number, boolean][] = []
    let from = start
    for (let at = next; at < cuts.length && cuts[at]![0] < end; at++) {
      if (cuts[at]![0] > from) pieces.push([from, cuts[at]![0], escaped])
      from = Math.max(from, cuts[at]![1])
    }
    if (from < end) pieces.push([from, end, escaped])
    return pieces
  })
}

/** The stretches of a piece of HTML that stand between its tags and comments, as `[start, end]` in the source. */
export function textBetweenTags(source: string, start: number, end: number): [number, number][] {
  const html = source.slice(start, end)
  const texts: [number, number][] = []
  let last = 0
  // Sought by their ends: an expression would look for them from each of the beginnings, of which all may have none.
  let hasComments = true
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', last)) {
    const comment = hasComments && html.startsWith('<!--', at) ? html.indexOf('-->', at + 4) : -1
    if (comment < 0 && html.startsWith('<!--', at)) hasComments = false
    const end = comment < 0 ? html.indexOf('>', at) + 1 : comment + 3
    if (end === 0) break
    if (at > last) texts.push([start + last, start + at])
    last = end
  }
  if (last < html.length) texts.push([start + last, end])
  return texts
}
