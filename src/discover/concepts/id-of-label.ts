/** The id of a concept: its label in small letters, what is neither letter nor digit as one hyphen, `/` alone between names. */
export const idOfLabel = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, '-')
    .replace(/-?\/-?/g, '/')
