/** What every question mark holds, for an expression that costs nothing. */
export const mayAsk = /[?？؟፧՞]/

/**
 * A mark that ends a question, or that Armenian sets on its stressed vowel, but for that of `or` (թե՞); not the doubt in
 * `(?)`, nor what stands within an address.
 */
export const questionMark = /(?<![([])[?？؟፧](?=[\s"'”’»」』)\]*_]|\p{Script=Han}|$)|(?<!թե)՞/gu
