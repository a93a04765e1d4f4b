import type {Location, Range} from 'vscode-languageserver/node'
import type {Point, Position} from '../parse/index.ts'

/** A place as the protocol has it: lines and UTF-16 columns from 0. */
export const rangeOf = ({start, end}: Position): Range => ({start: pointOf(start), end: pointOf(end)})

const pointOf = ({line, column}: Point): Range['start'] => ({line: line - 1, character: column - 1})

export const locationOf = (uri: string, position: Position): Location => ({uri, range: rangeOf(position)})
