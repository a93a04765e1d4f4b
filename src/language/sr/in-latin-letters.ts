import {inTwoScripts} from '../two-scripts.ts'

/** Words of the Cyrillic alphabet in the letters of the Latin one; other characters stay. */
export const inLatinLetters = (words: string): string =>
  words.replaceAll(/[\u0400-\u04ff]+/g, (word) => inTwoScripts.get('sr')!.fold(word))
