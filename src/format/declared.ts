/** The encoding that an XML document declares. */
export const xmlEncoding = (beginning: string): string | undefined =>
  /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.-]+)/.exec(beginning)?.[1]
