import type {Finding, Handles, Severity} from '../../judge/index.ts'
import {briefKeyColumn, keyColumn} from '../key-column.ts'
import {cut, hang, widthOf} from '../layout.ts'
import {placeText} from '../place.ts'
import {plainMessage} from '../plain-message.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {visible} from '../visible.ts'

const colourOf = (severity: Severity, {paint}: Screen): ((text: string) => string) =>
  ({error: paint.red, warning: paint.yellow, info: paint.blue})[severity]

/** Findings in columns: key, id, message; one line each where `isBrief`, else in full with their places. */
export function findingLines(
  findings: readonly Finding[],
  handles: Handles,
  isBrief: boolean,
  screen: Screen,
): string[] {
  const tell = tellerOf(screen)
  const keyOf = (clause: string): string => (clause === '' ? tell('whole work') : visible(clause))
  const {paint, width} = screen
  const keys = findings.map(({clause}) => keyOf(clause))
  const column = (isBrief ? briefKeyColumn : keyColumn)(keys, width)
  return findings.flatMap((finding, index) => {
    const {above, beside} = column.place(keys[index]!)
    const label = `${beside}  ${paint.dim(`#${handles.ofFinding(finding)}`)}  `
    const message = plainMessage(tell(finding.message), finding.clause)
    const colour = colourOf(finding.severity, screen)
    if (isBrief) {
      const room = width - widthOf(label)
      const rest = room - widthOf(message) - 2
      const rule = rest >= widthOf(finding.rule) ? `  ${paint.dim(finding.rule)}` : ''
      return [`${label}${colour(cut(message, room))}${rule}`.trimEnd()]
    }
    return [
      // Of findings of one clause the first names it.
      ...(keys[index] === keys[index - 1] ? [] : above),
      ...hang(label, `${colour(message)}  ${paint.dim(finding.rule)}`, width),
      ...placesLines(finding, ' '.repeat(widthOf(label)), screen),
    ]
  })
}

/** So many places tell where it is. */
const mostPlaces = 4

function placesLines({renderings}: Finding, indent: string, screen: Screen): string[] {
  const {width, paint} = screen
  const room = width - widthOf(indent)
  const places = renderings
    .slice(0, mostPlaces)
    .map(({path, position}) => placeText(path, position, room, screen))
  const more = renderings.length - places.length
  if (more > 0) places.push(paint.dim(tellerOf(screen)(`… and ${more} more`)))
  const line = places.join('  ')
  return widthOf(line) <= room ? [`${indent}${line}`] : places.map((place) => `${indent}${place}`)
}
