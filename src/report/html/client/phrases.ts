/** What the page says in another language than English, English first; empty in English. */
const phrases: Record<string, string> = JSON.parse(document.getElementById('phrases')?.textContent ?? '{}')

/** A phrase in the language of the page, with its placeholders filled in. */
export const phrase = (english: string, values: Record<string, string | number> = {}): string =>
  (phrases[english] ?? english).replaceAll(/\{([a-z]+)\}/g, (_, name: string) => figure(values[name]!))

const figure = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString(document.documentElement.lang) : value
