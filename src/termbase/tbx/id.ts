/** Characters that no XML name may hold, and those that may not begin one (XML 1.0, 2.3, colons left out). */
const forbidden = /[^\p{L}\p{N}._-]|^[^\p{L}_]|_(?=x[\dA-F]{4,6}_)/gu
const escaped = /_x([\dA-F]{4,6})_/g

/** An id as an XML name: what may not stand there is escaped, `a / b` as `a_x0020__x002F__x0020_b`. */
export function encodeId(id: string): string {
  return id.replaceAll(forbidden, (character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return `_x${code}_`
  })
}

export function decodeId(id: string): string {
  return id.replaceAll(escaped, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}
