import {append} from '../group.ts'
import {
  compareStrings,
  type Finding,
  qualityOf,
  type Report,
  type ReportConcept,
  type ReportTranslation,
  summarise,
} from '../judge/index.ts'
import {version} from '../version.ts'
import type {DocumentReport} from './documents/document-report.ts'
import {foundOfDocuments} from './documents/joined-found.ts'
import {besideOfDocuments} from './documents/joined-rows.ts'
import {termsOfDocuments} from './documents/joined-terms.ts'
import {qualified} from './documents/name.ts'
import {sharedTexts} from './documents/shared-texts.ts'
import type {SteadyName} from './documents/steady-names.ts'

export type {DocumentReport} from './documents/document-report.ts'
export {type SteadyName, steadyNamesOf} from './documents/steady-names.ts'

/**
 * One report on many works, in the order of their names: keys of clauses begin with the name of the work, translations
 * of one id are one, and so are concepts of one id.
 *
 * @param parts plain data, each with the same parts
 * @param names what most works call by one name, and some by another
 */
export function joinDocuments(parts: readonly DocumentReport[], names: readonly SteadyName[] = []): Report {
  const sorted = parts.toSorted((a, b) => compareStrings(a.document, b.document))
  const [first] = sorted
  const shared = sharedTexts(sorted)
  const translations = translationsOf(sorted, shared)
  const findings = sorted.flatMap(({document, report}) =>
    report.findings.map((one) => findingOf(document, one)),
  )
  const present = findings.filter(({status}) => status !== 'absent')
  const has = (part: keyof Report): boolean => sorted.some(({report}) => report[part] !== undefined)
  return {
    schemaVersion: 1,
    ...(first?.report.command && {command: first.report.command}),
    tool: {name: 'clausediff', version},
    translations,
    documents: sorted.map(({document, report}) => ({
      name: document,
      translations: report.translations,
      summary: report.summary,
    })),
    findings: [...present, ...findings.filter(({status}) => status === 'absent')],
    concepts: conceptsOf(sorted, shared),
    summary: summarise(findings),
    ...(has('quality') && {
      quality: qualityOf(findings, translations, wordsOf(sorted, translations, shared)),
    }),
    ...(has('texts') && !has('rows') && outlinesOf(sorted)),
    ...(has('rows') && besideOfDocuments(sorted, translations)),
    ...(has('terms') && {terms: termsOfDocuments(sorted, translations, {names, shared})}),
    ...(has('found') && {found: foundOfDocuments(sorted, translations)}),
  }
}

/** Texts that nobody laid side by side: each of each document for itself. */
function outlinesOf(parts: readonly DocumentReport[]): Pick<Report, 'translations' | 'texts'> {
  return {
    translations: parts.flatMap(({report}) => report.translations),
    texts: parts.flatMap(({document, report}) => (report.texts ?? []).map((text) => ({document, ...text}))),
  }
}

/** How many words each translation has in all works; none of those that the others are to follow. */
const wordsOf = (
  parts: readonly DocumentReport[],
  translations: readonly ReportTranslation[],
  shared: ReadonlySet<string>,
): number[] =>
  translations.map(({id}) => {
    const all = parts
      .flatMap(({report}) => report.quality ?? [])
      .flatMap(({translation, words}) => (translation === id ? words : []))
    return shared.has(id) ? Math.max(...all) : all.reduce((sum, words) => sum + words, 0)
  })

function findingOf(document: string, finding: Finding): Finding {
  const {rule, severity, status, clause, renderings, ...rest} = finding
  return {
    rule,
    severity,
    status,
    document,
    clause: qualified(document, clause),
    ...rest,
    renderings: renderings.map((one) =>
      one.clause === undefined ? one : {...one, clause: qualified(document, one.clause)},
    ),
  }
}

const roles = ['source', 'translation', 'commentary']

/** By role, then id; the texts of one id as one, which lies in the folder that they share. */
function translationsOf(parts: readonly DocumentReport[], shared: ReadonlySet<string>): ReportTranslation[] {
  const byId = new Map<string, ReportTranslation[]>()
  for (const one of parts.flatMap(({report}) => report.translations)) {
    const key = JSON.stringify([roles.indexOf(one.role), one.id])
    append(byId, key, one)
  }
  return [...byId.values()]
    .map((all): ReportTranslation => {
      const texts = shared.has(all[0]!.id) ? all.slice(0, 1) : all
      const {id, role, language} = texts[0]!
      const unchecked = [...new Set(texts.flatMap((text) => text.unchecked ?? []))]
      return {
        id,
        path: texts.length === 1 ? texts[0]!.path : sharedFolder(texts.map(({path}) => path)),
        language: texts.every((text) => text.language === language) ? language : 'und',
        role,
        ...(texts.some(({reference}) => reference) && {reference: true}),
        title: texts.length === 1 ? texts[0]!.title : id,
        clauseCount: texts.reduce((sum, {clauseCount}) => sum + clauseCount, 0),
        ...(unchecked.length > 0 && {unchecked}),
      }
    })
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || compareStrings(a.id, b.id))
}

function sharedFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1))
  const apart = first.findIndex((name, at) => others.some((other) => other[at] !== name))
  return (apart < 0 ? first : first.slice(0, apart)).join('/') || '.'
}

function conceptsOf(parts: readonly DocumentReport[], shared: ReadonlySet<string>): ReportConcept[] {
  const byId = new Map<string, ReportConcept>()
  for (const {document, report} of parts) {
    for (const {id, label, renderings} of report.concepts) {
      const known = byId.get(id) ?? {id, label, renderings: []}
      byId.set(id, known)
      for (const one of renderings) {
        const clauses = one.clauses.map((key) => qualified(document, key))
        const same = known.renderings.find(
          ({translation, text}) => translation === one.translation && text === one.text,
        )
        if (same && shared.has(one.translation)) same.count = Math.max(same.count, one.count)
        else if (same) {
          same.count += one.count
          same.clauses.push(...clauses)
        } else known.renderings.push({...one, clauses})
      }
    }
  }
  return [...byId.values()]
}
