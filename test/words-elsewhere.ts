/** Files outside of language/ that hold letters beyond ASCII in their code, and why each does. */
export const wordsElsewhere: Readonly<Record<string, string>> = {
  'cli/commands/find.ts': 'an example in help',
  'cli/commands/show.ts': 'an example in help',
  'format/encoding.ts': 'the commonest letters of encodings, to tell one from another',
  'format/pages/gii-norm.ts': 'what a format of German laws calls the norm that holds the contents',
  'format/docx/symbol-font.ts': 'signs and Greek letters of a font are no language',
  'format/office/number-formats.ts': 'numerals and letters of lists are a script, not a language',
  'format/office/counting-words.ts': 'numbers in words as a format of Word prints them, by its standard',
  'format/keyed-columns.ts': 'names of columns in any language, looked for before the language is known',
  'format/columns.ts': 'the same',
  'format/level-names.ts': 'what tables call book, chapter and verse; format imports nobody',
  'parse/label/letters.ts': 'marks and forms of letters are a script, not a language',
  'parse/tree/regions.ts': 'letters of many languages, to count words of titles',
  'parse/view/pages.ts': 'words for a page, looked for before the language is known',
  'discover/checks/entities/document-number.ts': 'numbers of documents stand in any language as they are',
}
