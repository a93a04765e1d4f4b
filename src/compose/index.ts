import type {Collation} from '../collate/index.ts'
import type {Concordance} from '../discover/index.ts'
import {conceptMadeWhenRead, translationOf} from '../judge/contents.ts'
import type {Need, Report, Reported} from '../judge/index.ts'
import {qualityOf} from '../judge/quality.ts'
import type {Translation} from '../parse/index.ts'
import {version} from '../version.ts'
import {agreementOf} from './agreement.ts'
import {alignmentOf} from './alignment.ts'
import {type Part, rowsOf} from './rows.ts'
import {termsOf, weightiest} from './terms.ts'
import {textOf} from './text.ts'

export {queriesFor} from './documents/name.ts'
export {isInFirstView} from './first-view.ts'

/** What a report is composed from, and which part of it; all that is left out of the part is wanted. */
export interface Composed {
  collation: Collation
  concordance?: Pick<Concordance, 'concepts'>
  /** Indices of rows. */
  rows?: readonly number[]
  /** Indices of translations, in the order of the report's. */
  columns?: readonly number[]
  /** Whether commentaries stand opposite to what they comment on, too. */
  isFlat?: boolean
}

/** A report without findings, for commands that do not judge. */
export function reportFor(
  command: NonNullable<Report['command']>,
  translations: readonly Translation[],
): Report {
  return {
    schemaVersion: 1,
    command,
    tool: {name: 'clausediff', version},
    translations: translations.map(translationOf),
    findings: [],
    concepts: [],
    summary: {byRule: {}, bySeverity: {}, byClause: {}},
  }
}

/** Texts as `parse` prints them. */
export function reportTexts(translations: readonly Translation[]): Report {
  return {...reportFor('parse', translations), texts: translations.map((one) => textOf(one).text)}
}

/**
 * Adds to a report the parts that are needed. What is large (alignment, terms, renderings of concepts) is made while it is
 * read, each time anew; `whole` makes plain data of it.
 */
export function compose(report: Report, composed: Composed, needs: ReadonlySet<Need>): Reported {
  const {collation, concordance} = composed
  const part = partOf(composed)
  const wants = (...some: Need[]): boolean => some.some((need) => needs.has(need))
  return {
    ...report,
    ...(wants('renderings') &&
      concordance && {
        concepts: concordance.concepts.map((concept) => conceptMadeWhenRead(concept, collation)),
      }),
    ...(wants('rows', 'segments', 'differing', 'links') && sideBySide(composed, part, needs)),
    ...(wants('quality') && {
      quality: qualityOf(
        report.findings,
        report.translations,
        collation.translations.map((_, at) => collation.words(at).forms.length),
      ),
    }),
    ...(wants('agreement') && {agreement: agreementOf(collation, part.columns)}),
    ...(wants('terms', 'places') &&
      concordance && {
        terms: termsOf(
          collation,
          weightiest(concordance.concepts, report),
          part.columns,
          needs.has('places'),
        ),
      }),
  }
}

/** A report as plain data, all of it made. */
export function whole({alignment, terms, ...report}: Reported): Report {
  return {
    ...report,
    concepts: report.concepts.map((concept) => ({...concept})),
    ...(alignment && {alignment: Array.from(alignment, (row) => ({...row}))}),
    ...(terms && {terms: [...terms]}),
  }
}

function partOf({collation, rows, columns, isFlat = false}: Composed): Part {
  const {translations} = collation
  const chosen = columns ?? [...translations.keys()]
  const all = [...chosen.keys()]
  const compared = all.filter((column) => translations[chosen[column]!]!.role !== 'commentary')
  return {
    collation,
    rows: rows ?? [...collation.rows.keys()],
    columns: chosen,
    // Commentaries alone are compared with each other.
    laid: isFlat || compared.length === 0 ? all : compared,
  }
}

function sideBySide({collation, rows}: Composed, part: Part, needs: ReadonlySet<Need>): Partial<Reported> {
  const placed = part.columns.map((translation) => {
    const readings = rows?.flatMap((row) => collation.rows[row]!.readings[translation]!)
    return textOf(
      collation.translations[translation]!,
      readings && new Set(readings.map(({clause}) => clause)),
    )
  })
  const depth = {
    segments: needs.has('segments') || needs.has('differing'),
    differing: needs.has('differing'),
    links: needs.has('links'),
  }
  return {
    texts: placed.map(({text}) => text),
    rows: rowsOf(part, placed),
    ...((depth.segments || depth.links) && {alignment: alignmentOf(part, placed, depth)}),
  }
}
