/**
 * Whether a phrase begins as names do: with a capital, or in a script that has none, Chinese or Japanese, where a name looks like
 * any other word.
 */
export const isWrittenAsName = (phrase: string): boolean => /^(?:\p{Lu}|\p{Lo})/u.test(phrase)
