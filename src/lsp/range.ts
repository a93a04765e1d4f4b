import type {Location, Range} from 'vscode-languageserver/node'
import type {Point, Position} from '../parse/index.ts'

/** A place as the protocol has it: lines and UTF-16 columns from 0. */
export const rangeOf = ({start, end}: Position): Range => ({start: pointOf(start), end: pointOf(end)})

const pointOf = ({line, column}: Point): Range['start'] => ({line: line - 1, character: column - 1})

export const locationOf = (uri: string, position: Position): Location => ({uri, range: rangeOf(position)})

/** Whether two ranges share a place; an end where the other begins is one, since a cursor stands between characters. */
export const overlap = (one: Range, other: Range): boolean =>
  !isBefore(one.end, other.start) && !isBefore(other.end, one.start)

const isBefore = (one: Range['start'], other: Range['start']): boolean =>
  one.line < other.line || (one.line === other.line && one.character < other.character)
