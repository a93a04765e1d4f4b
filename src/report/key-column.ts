import {cut, pad, widthOf, wrap} from './layout.ts'

/** Keys stand in a column of their own up to this width, which leaves most of a line of 80 to what is said of them. */
const widest = 12
/** Of lines that stand alone keys take up to this share of the width. */
const share = 0.4

/** Where keys stand beside what is said of them. */
export interface KeyColumn {
  /** Columns of a terminal that keys take, without the blanks behind them. */
  width: number
  /** Lines to stand before the text, if the key is too long to stand beside it, and the key as it stands beside the text. */
  place: (key: string) => {above: string[]; beside: string}
}

/**
 * Keys beside texts that take several lines. One that is too long for the column, as names of messages are, stands on a
 * line above, never cut: whoever reads it looks it up. Where most are too long, all stand above.
 *
 * @param keys visible, those of the whole list
 * @param width of a line
 */
export function keyColumn(keys: readonly string[], width: number): KeyColumn {
  const fitting = keys.filter((key) => widthOf(key) <= widest)
  const own = fitting.length * 2 < keys.length ? 0 : Math.max(0, ...fitting.map(widthOf))
  return {
    width: own,
    place: (key) =>
      widthOf(key) <= own
        ? {above: [], beside: pad(key, own)}
        : {above: wrap(key, width), beside: ' '.repeat(own)},
  }
}

/** Keys beside texts on one line each: as wide as they are, up to a share of the line; of longer ones the middle is lost. */
export function briefKeyColumn(keys: readonly string[], width: number): KeyColumn {
  const own = Math.min(
    Math.max(widest, Math.floor(width * share)),
    keys.reduce((most, key) => Math.max(most, widthOf(key)), 0),
  )
  return {width: own, place: (key) => ({above: [], beside: pad(cut(key, own, 'middle'), own)})}
}
