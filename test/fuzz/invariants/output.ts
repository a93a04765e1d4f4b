import {Ajv2020} from 'ajv/dist/2020.js'
import {fromXml} from 'xast-util-from-xml'
import reportSchema from '../../../src/report/report.schema.json' with {type: 'json'}
import {Broken, hold} from '../input.ts'

/** What acts on a terminal or turns the order of reading round; a line feed does not, nor a CRLF as CSV has it. */
const control = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069](?<!\n)(?<!\r(?=\n))/u
/** Colours and weights: `ESC [ … m`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what it looks for
const paint = /\u001b\[[\d;]*m/g

const loneSurrogate = /\p{Cs}/u

/** @param coloured whether the output may hold colours */
export function holdPrintable(text: string, what: string, coloured = false): void {
  const plain = coloured ? text.replaceAll(paint, '') : text
  const found = control.exec(plain)
  hold(found === null, `control character in ${what}`, () =>
    JSON.stringify(plain.slice(Math.max(0, found!.index - 40), found!.index + 20)),
  )
  hold(!loneSurrogate.test(plain), `lone surrogate in ${what}`, () => '')
}

const isReport = new Ajv2020({strict: false, validateFormats: false}).compile(reportSchema)

export function holdReportJson(json: string): void {
  const value = holdJson(json, 'report')
  hold(isReport(value) as boolean, 'report fits its schema', () => JSON.stringify(isReport.errors?.[0]))
}

export function holdJson(json: string, what: string): unknown {
  holdPrintable(json, `${what} json`)
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Broken(`${what} is JSON`, String(error))
  }
}

export function holdXml(xml: string, what: string): void {
  holdPrintable(xml, what)
  holdWellFormed(xml, what)
}

/** Files of terms hold what the terms hold. */
export function holdWellFormed(xml: string, what: string): void {
  try {
    fromXml(xml)
  } catch (error) {
    throw new Broken(`${what} is well-formed`, String(error))
  }
}
