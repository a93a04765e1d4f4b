import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Chalk} from 'chalk'
import type {Screen} from '../report/index.ts'
import type {IO} from './io.ts'

/** Columns of a line: `--width`, else the terminal's, else `COLUMNS`, else 80. */
export function widthOf(io: Pick<IO, 'env' | 'stdout'>, options: {width?: number}): number {
  // A terminal that does not know its width says 0.
  return options.width ?? (io.stdout.columns || columnsAsked(io) || 80)
}

/** What `COLUMNS` asks for. */
export function columnsAsked({env}: Pick<IO, 'env'>): number | undefined {
  const columns = Number(env.COLUMNS)
  return Number.isInteger(columns) && columns > 0 ? columns : undefined
}

/**
 * Whether to colour a stream: `--color` or `--no-color`, else `NO_COLOR` (no-color.org: any value but
 * empty), else `FORCE_COLOR`, else whether it is a terminal that can.
 */
function usesColour(io: Pick<IO, 'env'>, stream: {isTTY?: boolean}, options: {color?: boolean}): boolean {
  if (options.color !== undefined) return options.color
  if (io.env.NO_COLOR) return false
  const force = io.env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  return Boolean(stream.isTTY) && io.env.TERM !== 'dumb'
}

/** The sixteen basic colours only: those a user's theme makes readable on light and dark alike. */
export async function createScreen(
  io: Pick<IO, 'env' | 'stdout' | 'cwd'>,
  options: {width?: number; color?: boolean},
): Promise<Screen> {
  const colour = usesColour(io, io.stdout, options)
  return {
    width: widthOf(io, options),
    paint: new Chalk({level: colour ? 1 : 0}),
    ...(colour && (await canLink(io)) && {linkTo: linker(io.cwd())}),
  }
}

async function canLink(io: Pick<IO, 'env' | 'stdout'>): Promise<boolean> {
  if (!io.stdout.isTTY && !io.env.FORCE_HYPERLINK) return false
  const {createSupportsHyperlinks} = await import('supports-hyperlinks')
  return createSupportsHyperlinks(io.stdout)
}

/** OSC 8, as terminals that can link understand it: `ESC ] 8 ; ; URL ESC \ text ESC ] 8 ; ; ESC \`. */
function linker(folder: string): NonNullable<Screen['linkTo']> {
  return (text, path) =>
    `\u001b]8;;${pathToFileURL(resolve(folder, path)).href}\u001b\\${text}\u001b]8;;\u001b\\`
}
