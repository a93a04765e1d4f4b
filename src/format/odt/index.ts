import {InputError} from '../../failure.ts'
import type {Reader} from '../format.ts'
import {childOf, type Element, elementsOf} from '../office/elements.ts'
import {noticeOfChanges} from '../office/notices.ts'
import {readingText} from '../office/reading-text.ts'
import {openPackage} from '../office/zip.ts'
import {OdtRuns, trackedChangesOf} from './odt-runs.ts'
import {odtStylesOf} from './odt-styles.ts'
import {OdtText} from './odt-text.ts'

/** An OpenDocument text: a paragraph a line, automatic numbers written out, tracked changes accepted unless asked otherwise. */
export const readOdt: Reader = ({path, bytes, changes = 'final', mostUnpacked}) => {
  const parts = openPackage(bytes(), path, mostUnpacked)
  const root = (name: string): Element | undefined => {
    const xml = parts.text(name)
    return xml === undefined ? undefined : elementsOf(xml, path, name)
  }
  const content = root('content.xml')
  const body = childOf(childOf(content, 'office:body'), 'office:text')
  if (!content || !body) throw new InputError(`\`${path}\` is damaged: its part \`content.xml\` has no text`)
  const styles = odtStylesOf([root('styles.xml'), content])
  const {deletions, insertions} = trackedChangesOf(body)
  const text = new OdtText(styles, new OdtRuns(styles, changes, deletions, insertions))
  text.body(body)
  if (text.lines.length === 0) {
    throw new InputError(`\`${path}\` is empty: expected the text of a translation`)
  }
  const isChanged = deletions.size + insertions.size > 0
  return [
    {...readingText(text.lines, text.remarks), ...(isChanged && {notices: [noticeOfChanges(path, changes)]})},
  ]
}
