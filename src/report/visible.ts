/**
 * Control and format characters, line and paragraph separators: with these a text could move the cursor,
 * recolour or reorder what a reader sees (ECMA-48; "Trojan Source", CVE-2021-42574). Not so tab and line feed,
 * which lay text out, joiners and Arabic number signs, which shape it.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}](?<![\t\n\u200c\u0600-\u0605\u06dd\u070f]|\u200d)/gu

/** Marks that show nothing and do nothing on a terminal: soft hyphen, zero-width space, word joiner, BOM. */
const idle = /[\u00ad\u200b\u2060\ufeff]/

/**
 * Makes a text from outside safe to print on a terminal: what cannot be seen is shown as a symbol, `␛` for
 * escape, `⟨U+202E⟩` for what has no symbol. Every text that a reporter prints goes through here.
 */
export function visible(text: string): string {
  return text.replaceAll(unseen, (character) => {
    if (idle.test(character)) return ''
    const code = character.codePointAt(0)!
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    if (code === 0x7f) return '␡'
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}

/** The same for JSON text, where escapes say it without loss. */
export function visibleJson(json: string): string {
  return json.replaceAll(unseen, (character) =>
    Array.from({length: character.length}, (_, unit) => escapeUnit(character.charCodeAt(unit))).join(''),
  )
}

const escapeUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`
