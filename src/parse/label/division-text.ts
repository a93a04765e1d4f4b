import type {Label, Reading, Rest} from './label.ts'

/** A label of a division, with what parts it from its text. */
export function divisionLabel(
  {text, start}: Rest,
  printed: string,
  oddity: number,
  readings: Reading[],
): Label {
  const stop = /^(?:\.(?=[\s–—-]|$)|\s?[۔।။።](?=\s|$))/.exec(text.slice(printed.length))?.[0] ?? ''
  const parted = /^\s*(?:[:：—–-]\s+|[:：—–፡፤፦]\s*)?\s*/.exec(text.slice(printed.length + stop.length))![0]
  return {
    text: printed + stop,
    start,
    end: start + printed.length + stop.length + parted.length,
    readings,
    oddity,
  }
}
