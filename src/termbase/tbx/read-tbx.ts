import type {Element, ElementContent} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {InputError} from '../../failure.ts'
import {statusOf} from '../status.ts'
import {
  type Field,
  fieldsByLanguage,
  labelOf,
  type Term,
  type Termbase,
  type TermbaseConcept,
} from '../termbase.ts'
import {prefixesOf, toDca} from './categories.ts'
import {fromNote} from './core.ts'
import {ownHeader} from './header.ts'
import {decodeId} from './id.ts'
import {translationOf} from './translation.ts'
import {childOf, element, isDeeperThan, isElement, isNamed, mostLevels, stripLayout, textOf} from './tree.ts'

/** Names of the structural elements: ISO 30042:2019 on the left, ISO 30042:2008 (`martif`) on the right. */
const concepts = ['conceptEntry', 'termEntry']
const languages = ['langSec', 'langSet']
const terms = ['termSec', 'tig', 'ntig']

/**
 * Reads TBX: ISO 30042:2019 in DCA or DCT style, any dialect, and the older `martif` files (TBX-Basic 2008).
 *
 * @throws InputError if the file is no TBX
 */
export function readTbx(xml: string, path: string): Termbase {
  const root = rootOf(xml, path)
  const prefixes = prefixesOf(root)
  const isCore = root.attributes.type === 'TBX-Core'
  const settle = (field: ElementContent): Field => {
    const dca = toDca(stripLayout(field), prefixes)
    return isCore ? fromNote(dca) : dca
  }
  const body = childOf(root, 'text')
  const entries = body && childOf(body, 'body')
  if (!body || !entries) throw new InputError(`no \`<text><body>\` in \`${path}\`: expected a TBX file`)
  const header = root.children.find((node): node is Element => isElement(node) && /Header$/.test(node.name))
  const back = childOf(body, 'back')
  const ids = new Set<string>()
  const read: TermbaseConcept[] = []
  let comments: Field[] = []
  for (const entry of entries.children) {
    if (entry.type === 'comment') comments.push(stripLayout(entry))
    if (!isElement(entry) || !concepts.includes(entry.name)) continue
    const concept = readConcept(entry, read.length, settle, path)
    if (ids.has(concept.id)) {
      throw new InputError(`two concepts \`${concept.id}\` in \`${path}\`: expected each id once; rename one`)
    }
    ids.add(concept.id)
    concept.fields.unshift(...comments)
    comments = []
    read.push(concept)
  }
  const title = header ? titleOf(header) : ''
  return {
    title,
    concepts: read,
    ...(header && !isOwnHeader(header, title)
      ? {header: {...(stripLayout(header) as Element), name: 'tbxHeader'}}
      : {}),
    ...(back ? {back: stripLayout(back) as Element} : {}),
  }
}

const tooDeep = (path: string): InputError =>
  new InputError(`\`${path}\` nests deeper than ${mostLevels} levels, which no termbase does; mend it`)

function rootOf(xml: string, path: string): Element {
  let root: Element | undefined
  try {
    root = fromXml(xml).children.find((node): node is Element => isElement(node))
  } catch (error) {
    const {line, cause} = error as {line?: number; cause?: Error}
    // The XML reader calls itself for each level, too, and ends where the stack does.
    if (error instanceof RangeError || cause instanceof RangeError || /call stack/.test(String(error))) {
      throw tooDeep(path)
    }
    const reason = String(cause?.message ?? error).split('\n')[0]
    throw new InputError(`\`${path}:${line ?? 1}\` is no XML: ${reason}; mend it`)
  }
  if (root && isDeeperThan(root, mostLevels)) throw tooDeep(path)
  if (!root || !['tbx', 'martif'].includes(root.name)) {
    throw new InputError(`unexpected root \`<${root?.name ?? ''}>\` in \`${path}\`, expected \`<tbx>\``)
  }
  return root
}

function readConcept(
  entry: Element,
  index: number,
  settle: (field: ElementContent) => Field,
  path: string,
): TermbaseConcept {
  const {id: printed, ...attributes} = entry.attributes
  const id = decodeId(printed ?? `c${index + 1}`)
  const fields = attributesField(attributes)
  const languageFields = fieldsByLanguage()
  const read: Term[] = []
  for (const node of entry.children) {
    if (!isElement(node) || !languages.includes(node.name)) {
      if (node.type !== 'text') fields.push(settle(node))
      continue
    }
    const {'xml:lang': xmlLang, lang, ...others} = node.attributes
    const language = xmlLang ?? lang
    if (!language) {
      throw new InputError(
        `a \`<${node.name}>\` of concept \`${id}\` in \`${path}\` lacks \`xml:lang\`; add it`,
      )
    }
    const said = attributesField(others)
    for (const part of node.children) {
      if (isElement(part) && terms.includes(part.name)) {
        const term = readTerm(part, language, settle)
        if (term.text !== '') read.push(term)
        else if (term.fields.length > 0) {
          throw new InputError(
            `a \`<${part.name}>\` of concept \`${id}\` in \`${path}\` has no term; write it, or remove the rest`,
          )
        }
      } else if (part.type !== 'text') said.push(settle(part))
    }
    if (said.length > 0) languageFields[language] = [...(languageFields[language] ?? []), ...said]
  }
  return {id, label: labelOf(id, read), fields, languageFields, terms: read}
}

function readTerm(section: Element, language: string, settle: (field: ElementContent) => Field): Term {
  const nodes = section.children.flatMap((node) =>
    isElement(node) && node.name === 'termGrp' ? node.children : node.type === 'text' ? [] : [node],
  )
  const term = nodes.find((node): node is Element => isNamed(node, 'term'))
  const text = term ? textOf(term).replaceAll(/\s+/g, ' ').trim() : ''
  const isPlain =
    !term || (Object.keys(term.attributes).length === 0 && !term.children.some((node) => isElement(node)))
  const fields = [
    ...attributesField(section.attributes),
    // A term with markup inside, or an id of its own, is kept beside its text.
    ...(isPlain ? [] : [stripLayout(term)]),
    ...nodes.filter((node) => node !== term && node.type !== 'text').map(settle),
  ]
  const {translation, others} = translationOf(fields)
  return {
    text,
    language,
    ...(translation === undefined ? {} : {translation}),
    status: statusOf(others),
    fields: others,
  }
}

/** Attributes of a structural element (`id`, `dir`) as an element of their own, for the writer to put back. */
function attributesField(attributes: Element['attributes']): Field[] {
  const printed = Object.entries(attributes).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )
  return printed.length > 0 ? [element('attributes', Object.fromEntries(printed), [])] : []
}

/** Whether a header says nothing but what we write ourselves. */
function isOwnHeader(header: Element, title: string): boolean {
  return JSON.stringify(stripLayout(header)) === JSON.stringify(ownHeader(title))
}

function titleOf(header: Element): string {
  const statement = childOf(childOf(header, 'fileDesc') ?? header, 'titleStmt')
  const title = statement && childOf(statement, 'title')
  return title ? textOf(title).trim() : ''
}
