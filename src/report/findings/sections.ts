import {aboutTerms, type Finding, type Handles} from '../../judge/index.ts'
import {section} from '../diff/section.ts'
import {hang} from '../layout.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {findingLines} from './lines.ts'

/** Up to so many findings are told in full; more stand on a line each. */
const mostInFull = 5
/** More errors than this are not seen at once. */
const mostErrors = 20
/** The rest is listed up to here, else counted. */
const mostRest = 12

interface Listing {
  handles: Handles
  /** Whether nothing is left out. */
  all: boolean
  /** Rules that were asked for by name: their findings are listed, however many they are. */
  asked?: readonly string[] | undefined
}

/** Errors but those on terms, which stand with their concepts. */
export function errorSection(
  findings: readonly Finding[],
  {handles, all}: Listing,
  screen: Screen,
): string[][] {
  const errors = findings.filter(({severity, rule}) => severity === 'error' && !aboutTerms.has(rule))
  if (errors.length === 0) return []
  const shown = all ? errors : errors.slice(0, mostErrors)
  const lines = findingLines(shown, handles, !all && errors.length > mostInFull, screen)
  const more = errors.length - shown.length
  return [
    [
      ...lines,
      ...(more > 0
        ? [
            screen.paint.dim(
              tellerOf(screen)(`… and ${more} more ${more === 1 ? 'error' : 'errors'} (--all)`),
            ),
          ]
        : []),
    ],
  ]
}

/** What is neither an error nor on terms: listed where it is little or was asked for, else counted by rule. */
export function restSections(
  findings: readonly Finding[],
  {handles, all, asked = []}: Listing,
  screen: Screen,
): string[][] {
  const rest = findings.filter(({severity, rule}) => severity !== 'error' && !aboutTerms.has(rule))
  if (rest.length === 0) return []
  const isListed = ({rule}: Finding): boolean =>
    all || rest.length <= mostRest || asked.some((word) => word === rule)
  const listed = rest.filter(isListed)
  const counts = new Map<string, number>()
  for (const {rule} of rest.filter((one) => !isListed(one))) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [
    ...section(
      rest.length < findings.length ? 'Also' : '',
      listed.length > 0 ? [findingLines(listed, handles, !all && listed.length > mostInFull, screen)] : [],
      screen,
    ),
    ...(counts.size > 0
      ? [
          hang(
            `${tellerOf(screen)('Also')}: `,
            `${[...counts].map(([rule, count]) => `${count} ${rule}`).join(', ')} ${tellerOf(screen)('(--all or --rule)')}`,
            screen.width,
          ),
        ]
      : []),
  ]
}
