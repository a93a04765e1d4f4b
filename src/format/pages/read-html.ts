import type {Reader} from '../format.ts'
import {Page} from './html-page.ts'
import {notesOf} from './page-notes.ts'
import {headOf, treeOf} from './page-tree.ts'
import {styleSheetOf} from './style-sheet.ts'

/** HTML as it is shown: numbers of lists, a line a paragraph or row; what frames the text is left out. */
export const readHtml: Reader = ({path, text}) => {
  const value = text()
  // A mark of byte order is no text; in its place the offsets stay.
  const tree = treeOf(value.replace(/^\ufeff/, ' '), path)
  const {language, title} = headOf(tree)
  return [
    {
      value,
      about: {...(language !== '' && {language}), ...(title !== '' && {title})},
      contents: () => ({markup: new Page(value, notesOf(tree), styleSheetOf(tree)).read(tree)}),
    },
  ]
}
