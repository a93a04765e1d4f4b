/**
 * Control characters but tab and line feed, bidi controls, line and paragraph separators, and what hides
 * inside a word (zero-width space, soft hyphen, BOM). A text with these could move the cursor, recolour or
 * reorder what a reader sees (CVE-2021-42574 "Trojan Source"; ECMA-48 for the C1 set).
 */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** Variation selectors and joiners shape a glyph without deceiving anybody: they stay. */
const shaping = new Set(['\u200c', '\u200d'])

/**
 * Makes a text from outside safe to print on a terminal: what cannot be seen is shown as a symbol, `␛` for
 * escape, `⟨U+202E⟩` for what has no symbol. Every text that a reporter prints goes through here.
 */
export function visible(text: string): string {
  return text.replaceAll(unseen, (character) => {
    if (shaping.has(character)) return character
    const code = character.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '␡'
    if (code === 0xad || code === 0x200b || code === 0xfeff || code === 0x2060) return ''
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}

/** The same for JSON text, where escapes say it without loss. */
export function visibleJson(json: string): string {
  return json.replaceAll(
    unseen,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
