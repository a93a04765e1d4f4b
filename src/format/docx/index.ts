import {InputError} from '../../failure.ts'
import type {Reader} from '../format.ts'
import {childOf, type Element, elementsOf} from '../office/elements.ts'
import {noticeOfChanges} from '../office/notices.ts'
import {readingText} from '../office/reading-text.ts'
import {targetsOf} from '../office/relations.ts'
import {openPackage, type Package} from '../office/zip.ts'
import type {Changes} from './changes.ts'
import {DocxText} from './docx-text.ts'
import {notesOf} from './notes.ts'
import {numberingOf} from './numbering.ts'
import {stylesOf} from './styles.ts'

/** A Word document: a paragraph a line, automatic numbers written out, tracked changes accepted unless asked otherwise. */
export const readDocx: Reader = ({path, bytes, changes = 'final', mostUnpacked}) => {
  const {text} = docxText(openPackage(bytes(), path, mostUnpacked), path, changes)
  if (text.lines.every((line) => line.text.trim() === '')) {
    throw new InputError(`\`${path}\` is empty: expected the text of a translation`)
  }
  const notices = text.runs.isChanged ? [noticeOfChanges(path, changes)] : []
  return [{...readingText(text.lines, text.remarks), ...(notices.length > 0 && {notices})}]
}

/** The lines of a document, and the name and content of the part that holds them. */
export function docxText(
  parts: Package,
  path: string,
  changes: Changes,
): {text: DocxText; part: string; xml: string} {
  const [part = 'word/document.xml'] = targetsOf(parts, '_rels/.rels', '', 'officeDocument', path)
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const relations = `${folder}_rels/${part.slice(folder.length)}.rels`
  const root = (type: string, name: string): Element | undefined => {
    const [own = folder + name] = targetsOf(parts, relations, folder, type, path)
    const xml = parts.text(own)
    return xml === undefined ? undefined : elementsOf(xml, path, own)
  }
  const xml = parts.text(part)
  if (xml === undefined) throw new InputError(`\`${path}\` is damaged: its part \`${part}\` is missing`)
  const body = childOf(elementsOf(xml, path, part), 'w:body')
  if (!body) throw new InputError(`\`${path}\` is damaged: its part \`${part}\` has no body`)
  const styles = stylesOf(root('styles', 'styles.xml'))
  const text = new DocxText(
    {
      styles,
      numbering: numberingOf(root('numbering', 'numbering.xml'), styles),
      footnotes: notesOf(root('footnotes', 'footnotes.xml')),
      endnotes: notesOf(root('endnotes', 'endnotes.xml')),
    },
    changes,
  )
  text.body(body)
  text.finish()
  return {text, part, xml}
}
