import {whole} from '../compose/index.ts'
import type {Report, Reported} from '../judge/index.ts'
import type {Reporter} from '../report/index.ts'

export const isPaged = ({name}: Reporter): boolean => name === 'html'

/** Reporters with one key need the same of a report; pages are written one by one, and what lists them needs figures alone. */
export const needsKey = (reporter: Reporter): string =>
  isPaged(reporter) ? '' : JSON.stringify([reporter.needs, reporter.isWhole ?? false])

/** Plain data that holds on to nothing: a part of a text would keep the whole of it in memory. */
export const plain = (report: Reported): Report => JSON.parse(JSON.stringify(whole(report)))
