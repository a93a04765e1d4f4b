/** `gen.1.3a`, `gen.1.3-4`, `gen.1.3`: a number behind a point, with its part, or a range. */
const numbered = /^(.*?)(\d+)(?:([a-f])|[-–](\d+))?$/

/**
 * The clauses that hold a verse which has no key of its own: its parts (`3a`, `3b` for `3`), the whole of a part (`3` for
 * `3a`), or a group it stands in (`3-4` for `3`).
 *
 * @param squeeze makes keys alike that people write otherwise
 */
export function partsOfVerse(
  asked: string,
  keys: readonly string[],
  squeeze: (key: string) => string,
): string[] {
  const wanted = numbered.exec(squeeze(asked))
  if (!wanted || wanted[1] === '') return []
  const [, above, digits, part, until] = wanted
  if (until !== undefined) return []
  const number = Number(digits)
  return keys.filter((key) => {
    const own = numbered.exec(squeeze(key))
    if (!own || own[1] !== above) return false
    const first = Number(own[2])
    if (own[4] !== undefined) return first <= number && number <= Number(own[4])
    return first === number && (part === undefined || own[3] === undefined)
  })
}
