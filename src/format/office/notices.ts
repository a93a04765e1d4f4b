/** What people are to know of a text with tracked changes. */
export const noticeOfChanges = (path: string, changes: 'final' | 'original'): string =>
  changes === 'final'
    ? `\`${path}\` has tracked changes: read as if all were accepted; \`--changes original\` reads what was there before`
    : `\`${path}\` has tracked changes: read as it was before them`
