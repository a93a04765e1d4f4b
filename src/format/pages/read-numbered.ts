import {InputError} from '../../failure.ts'
import type {Reader} from '../format.ts'
import {scanXml} from '../xml-scan.ts'
import type {NumberedLines} from './numbered-lines.ts'

/**
 * A reader of one vocabulary of laws in XML.
 *
 * @param expected what a file of it holds, for the message of one that has no text
 */
export const readNumbered =
  (linesOf: new (value: string) => NumberedLines, expected: string): Reader =>
  ({path, text}) => {
    const value = text()
    const lines = new linesOf(value)
    scanXml(value, path, lines)
    const markup = lines.finish()
    if (markup.lines!.length === 0) throw new InputError(`\`${path}\` holds no text: expected ${expected}`)
    const {language} = lines
    return [{value, about: language === '' ? {} : {language}, contents: () => ({markup})}]
  }
