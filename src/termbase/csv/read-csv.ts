import type {Element} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {InputError} from '../../failure.ts'
import {statusOf, withStatus} from '../status.ts'
import {isDeeperThan, isElement, isNamed, mostLevels, stripLayout, textOf} from '../tbx/tree.ts'
import {
  type Field,
  fieldsByLanguage,
  labelOf,
  type Term,
  type Termbase,
  type TermbaseConcept,
} from '../termbase.ts'
import {fieldOf, type Level} from './columns.ts'
import {linesOf} from './lines.ts'

/** Words a status may be called by, lower case. */
const statuses: Record<string, string> = {
  proposed: 'proposed',
  preferred: 'preferred',
  approved: 'preferred',
  admitted: 'admitted',
  allowed: 'admitted',
  deprecated: 'deprecated',
  forbidden: 'deprecated',
  superseded: 'superseded',
  obsolete: 'superseded',
}

/**
 * Reads CSV with a line a term and at least the columns `concept`, `language` and `term`; commas, semicolons
 * or tabs between cells. Columns it does not know are kept as fields of the term.
 *
 * @throws InputError if a column is missing, a status is unknown or the file is no CSV
 */
export function readCsv(csv: string, path: string): Termbase {
  const concepts = new Map<string, TermbaseConcept>()
  const termbase: Termbase = {title: '', concepts: []}
  const said: Said = new Map()
  for (const [index, line] of linesOf(csv, path).entries()) {
    const where = `${path}:${index + 2}`
    const {concept: id = '', language: tag = '', translation = '', term = '', status = '', ...cells} = line
    const [text = '', language = ''] = [term, tag].map((cell) => cell.replaceAll(/\s+/g, ' ').trim())
    const fields: Record<Level, Field[]> = {concept: [], language: [], term: []}
    for (const [column, value] of Object.entries(cells)) {
      if (value.trim() === '') continue
      const xml = /^(concept|language|term)\.xml$/.exec(column)
      if (id === '' && column === 'concept.xml') readFrame(termbase, value, where)
      else if (xml) fields[xml[1] as Level].push(...fragmentOf(value, where))
      else {
        const {level, field} = fieldOf(column, value)
        fields[level].push(field)
      }
    }
    if (id === '') {
      if (text === '') continue
      throw new InputError(
        `term \`${text}\` at \`${where}\` belongs to no concept: give it an id in \`concept\``,
      )
    }
    const concept = concepts.get(id) ?? {
      id,
      label: '',
      fields: [],
      languageFields: fieldsByLanguage(),
      terms: [],
    }
    concepts.set(id, concept)
    merge(concept.fields, fields.concept)
    if (fields.language.length > 0) {
      const own = concept.languageFields[language] ?? []
      concept.languageFields[language] = own
      merge(own, fields.language)
    }
    if (text === '') {
      if (status.trim() !== '')
        throw new InputError(
          `no term at \`${where}\`, which has the status \`${status.trim()}\`: write it in \`term\``,
        )
      continue
    }
    if (language === '') {
      throw new InputError(
        `term \`${text}\` at \`${where}\` has no language: write its tag (\`en\`) in \`language\``,
      )
    }
    const made = termOf({text, language, translation, status}, fields.term, where)
    refuseBoth(id, made, said, where)
    concept.terms.push(made)
  }
  termbase.concepts = [...concepts.values()].map((concept) => ({
    ...concept,
    label: labelOf(concept.id, concept.terms),
  }))
  return termbase
}

/** What lines above say of a term: where its first status stands. */
type Said = Map<string, Term['status']>

/** @throws InputError for a term that is to be used, by one line, and not to be used, by another */
function refuseBoth(
  id: string,
  {text, language, translation = '', status}: Term,
  said: Said,
  where: string,
): void {
  if (status === 'proposed') return
  const name = JSON.stringify([id, text.toLowerCase(), language, translation])
  const before = said.get(name)
  said.set(name, before ?? status)
  if (before === undefined || (before === 'deprecated') === (status === 'deprecated')) return
  throw new InputError(
    `\`${text}\` at \`${where}\` is ${status}, and ${before} further above: expected one status`,
  )
}

function termOf(
  cells: {text: string; language: string; translation: string; status: string},
  fields: Field[],
  where: string,
): Term {
  const {text, language, translation, status} = cells
  const said = status.trim().toLowerCase()
  if (said !== '' && !Object.hasOwn(statuses, said)) {
    throw new InputError(
      `unexpected status \`${status}\` at \`${where}\`, expected proposed, preferred, admitted, deprecated or superseded`,
    )
  }
  const all = said === '' ? fields : withStatus(fields, statuses[said]!)
  return {
    text,
    language,
    ...(translation === '' ? {} : {translation: translation.trim()}),
    status: statusOf(all),
    fields: all,
  }
}

function fragmentOf(xml: string, where: string): Field[] {
  try {
    const root = fromXml(xml).children.find((node): node is Element => isElement(node))
    if (root && isDeeperThan(root, mostLevels)) throw new RangeError('too deep')
    return root ? root.children.filter((node) => node.type !== 'text').map(stripLayout) : []
  } catch {
    throw new InputError(`a cell of XML at \`${where}\` is broken; mend it, or empty it`)
  }
}

function readFrame(termbase: Termbase, xml: string, where: string): void {
  for (const field of fragmentOf(`<frame>${xml}</frame>`, where)) {
    if (isNamed(field, 'back')) termbase.back = field as Element
    else if (isNamed(field, 'tbxHeader')) {
      termbase.header = field as Element
      termbase.title = titleIn(termbase.header)
    } else {
      throw new InputError(
        `unexpected XML at \`${where}\`, expected \`<tbxHeader>\` or \`<back>\`: what else a line says belongs to a concept; give it an id in \`concept\``,
      )
    }
  }
}

function titleIn(node: Element): string {
  for (const child of node.children) {
    if (!isElement(child)) continue
    const title = child.name === 'title' ? textOf(child).trim() : titleIn(child)
    if (title !== '') return title
  }
  return ''
}

/** A field that is repeated on every line of its concept is one field. */
function merge(into: Field[], fields: Field[]): void {
  const seen = new Set(into.map((field) => JSON.stringify(field)))
  into.push(...fields.filter((field) => !seen.has(JSON.stringify(field))))
}
