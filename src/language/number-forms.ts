/** `לשלוש`, `بأربعة`: words of a table with what is written together with them, any of several signs. */
export const prefixed = (words: string, signs: readonly string[]): string =>
  words
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [forms = '', value = ''] = entry.split('=')
      return `${signs.map((sign) => `${sign}${forms.replaceAll('|', `|${sign}`)}`).join('|')}=${value}`
    })
    .join(' ')

/** Names of months with further forms of each, `january|jan …` and `januarii …`. */
export function withCases(months: string, more: string): string[] {
  const forms = more.split(' ')
  return months.split(/\s+/).map((names, at) => `${names}|${forms[at]}`)
}
