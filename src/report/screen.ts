import type {ChalkInstance} from 'chalk'
import type {Phrasebook} from './words/phrasebook.ts'

/** Where a report is printed. Resolved once by `cli`; reporters ask nobody else. */
export interface Screen {
  /** Columns of a line. */
  width: number
  /** Colours; at level 0 it leaves text as it is. */
  paint: ChalkInstance
  /** Makes a text that leads to a place in a file when clicked; absent where the terminal cannot. */
  linkTo?(text: string, path: string): string
  /** What is said, in another language than English; absent in English. */
  words?: Phrasebook | undefined
}

/** What a screen says for a text in English. */
export const tellerOf = ({words}: Pick<Screen, 'words'>): ((english: string) => string) =>
  words ? words.tell : (english) => english
