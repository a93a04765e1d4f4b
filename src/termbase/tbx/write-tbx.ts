import type {Element, ElementContent} from 'xast'
import {statusOf, withStatus} from '../status.ts'
import {type Field, printedTerm, type Term, type Termbase, type TermbaseConcept} from '../termbase.ts'
import {dctNamespaces, toDct} from './categories.ts'
import {toNote} from './core.ts'
import {ownHeader} from './header.ts'
import {encodeId} from './id.ts'
import {translationField} from './translation.ts'
import {childOf, element, indent, isElement, isNamed, leaf, printXml} from './tree.ts'

export interface TbxOptions {
  /** `basic` unless told otherwise. */
  dialect?: 'core' | 'basic'
  /** Data categories as attributes (`dca`, unless told otherwise) or as tags (`dct`). */
  style?: 'dca' | 'dct'
}

/** Writes TBX as of ISO 30042:2019. What the chosen dialect has no element for becomes a note, never nothing. */
export function writeTbx(termbase: Termbase, {dialect = 'basic', style = 'dca'}: TbxOptions = {}): string {
  const settle = (field: Field): ElementContent =>
    dialect === 'core' ? toNote(field) : style === 'dct' ? toDct(field) : field
  const root = element(
    'tbx',
    {
      type: dialect === 'core' ? 'TBX-Core' : 'TBX-Basic',
      style,
      'xml:lang': termbase.concepts[0]?.terms[0]?.language ?? 'en',
      xmlns: 'urn:iso:std:iso:30042:ed-2',
      ...(style === 'dct' && dialect !== 'core' ? dctNamespaces : {}),
    },
    [
      headerOf(termbase),
      element('text', {}, [
        element(
          'body',
          {},
          termbase.concepts.map((concept) => conceptEntry(concept, settle)),
        ),
        ...(termbase.back ? [termbase.back] : []),
      ]),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printXml(indent(root))}\n`
}

function conceptEntry(concept: TermbaseConcept, settle: (field: Field) => ElementContent): Element {
  const languages = [
    ...new Set([...concept.terms.map(({language}) => language), ...Object.keys(concept.languageFields)]),
  ]
  const {attributes, fields} = unpack(concept.fields)
  return element('conceptEntry', {id: encodeId(concept.id), ...attributes}, [
    ...fields.map(settle),
    ...languages.map((language) => {
      const said = unpack(concept.languageFields[language] ?? [])
      return element('langSec', {'xml:lang': language, ...said.attributes}, [
        ...said.fields.map(settle),
        ...concept.terms.filter((term) => term.language === language).map((term) => termSec(term, settle)),
      ])
    }),
  ])
}

function termSec(term: Term, settle: (field: Field) => ElementContent): Element {
  const {attributes, fields} = unpack(
    statusOf(term.fields) === term.status ? term.fields : withStatus(term.fields, term.status),
  )
  const marked = fields.find((field): field is Element => isNamed(field, 'term'))
  const notes = fields.filter((field) => isTermNote(field))
  const others = fields.filter((field) => field !== marked && !isTermNote(field))
  return element('termSec', attributes, [
    marked ?? leaf('term', undefined, printedTerm(term.text)),
    // The schema wants what is said of the term before what is said about it.
    ...[
      ...notes,
      ...others,
      ...(term.translation === undefined ? [] : [translationField(term.translation)]),
    ].map(settle),
  ])
}

const isTermNote = (field: Field): boolean =>
  isElement(field) && (field.name === 'termNote' || field.name === 'termNoteGrp')

function unpack(fields: readonly Field[]): {attributes: Record<string, string>; fields: Field[]} {
  const packed = fields.find((field): field is Element => isNamed(field, 'attributes'))
  return {
    attributes: (packed?.attributes ?? {}) as Record<string, string>,
    fields: fields.filter((field) => field !== packed),
  }
}

function headerOf({header, title}: Termbase): Element {
  return header ? {...header, children: retitled(header, title)} : ownHeader(title)
}

/** The header as it stands, unless the termbase got another title since. */
function retitled(header: Element, title: string): ElementContent[] {
  const statement = childOf(childOf(header, 'fileDesc') ?? header, 'titleStmt')
  if (!statement || title === '') return header.children
  const rename = (node: ElementContent): ElementContent => {
    if (node === statement) {
      const others = statement.children.filter((child) => !isNamed(child, 'title'))
      const old = childOf(statement, 'title')
      const same =
        old && old.children.length === 1 ? {...old, children: leaf('title', undefined, title).children} : old
      return {...statement, children: [same ?? leaf('title', undefined, title), ...others]}
    }
    return isElement(node) ? {...node, children: node.children.map(rename)} : node
  }
  return header.children.map(rename)
}
