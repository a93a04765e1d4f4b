/**
 * How notes of consolidated acts say what changed them: India Code and the Laws of Bangladesh and Pakistan, in English
 * (Manual on Drafting, Editing and Printing of Central Legislation, "Footnotes").
 */
const verbs = '(?:subs|ins|added|omitted|rep|subst|renumbered|inserted|substituted|repealed|deleted)'
const opens = new RegExp(String.raw`^${verbs}\.? (?:and ${verbs}\.? )?(?:and renumbered )?(?:by|ibid)\b`, 'i')
/** `The words “of a State” omitted by s. 2, ibid.`, `Entries 4 to 29 renumbered as entries 5 to 30 by the … Act, 1960, s. 4`. */
const speaksOf = new RegExp(
  String.raw`^(?:(?:the )?(?:words?|letters?|brackets|figures?|proviso|explanation|sub-?\s?section|section|clause|sub-clause|entr(?:y|ies)|article|part)\b|\*{2,3}).{0,240}\b(?:${verbs}|re-numbered)\.? `,
  'i',
)
const source =
  /\(w\.\s?e\.\s?f|\bibid\b|\bs\. ?\d|\bss\. ?\d|\bAct,? (?:No\. )?[IVXLC\d]+ of \d{4}|\bAct, \d{4}|\bA\. ?O\./

/** Whether a text behind its number is a note of what changed the act. */
export const isAmendmentNote = (text: string): boolean =>
  opens.test(text) || (speaksOf.test(text) && source.test(text))
