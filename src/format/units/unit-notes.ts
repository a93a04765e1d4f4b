import {InputError} from '../../failure.ts'
import {append} from '../../group.ts'
import {markedEncoding} from '../byte-order-mark.ts'
import type {Annotation} from '../docx/annotate.ts'
import {type Attributes, scanXml} from '../xml-scan.ts'

/** Where a unit stands, and where notes to it go. */
interface Place {
  start: number
  end: number
  /** Offset for what is put in. */
  at: number
  /** Around notes, where the unit has no element for them yet. */
  frame: string
}

/**
 * An XLIFF or TMX file with a note in its unit at each remark; nothing else of it is another.
 *
 * @param value the file, decoded
 * @throws InputError if it is damaged
 */
function annotateUnits(value: string, path: string, annotations: readonly Annotation[]): string {
  const places = placesIn(value, path)
  const notes = new Map<Place, string[]>()
  for (const {start, text} of annotations) {
    const place = places.find((one) => one.start <= start && start < one.end)
    if (place) append(notes, place, text)
  }
  let made = ''
  let last = 0
  for (const [place, texts] of [...notes].sort(([a], [b]) => a.at - b.at)) {
    const {frame, at} = place
    const all = texts.map((text) => noteOf(text, frame)).join('')
    made += value.slice(last, at) + (frame === 'notes' ? `<notes>${all}</notes>` : all)
    last = at
  }
  return made + value.slice(last)
}

/**
 * Notes of XLIFF 1.2 stand behind source and target, those of XLIFF 2 in an element before the segments, those of TMX
 * before its languages (XLIFF 1.2, 2.3; XLIFF 2.1, 4.2.3.1; TMX 1.4b).
 */
function placesIn(value: string, path: string): Place[] {
  const places: Place[] = []
  let open: Place | undefined
  /** Of what stands in the unit that is open. */
  let depth = 0
  scanXml(value, path, {
    open(name: string, _: Attributes, start: number, end: number) {
      if (open) {
        depth++
        const isFirst = depth === 1 && /^(?:originalData|segment|ignorable)$/.test(name)
        if (isFirst && open.at < 0) open.at = start
        return
      }
      if (!/^(?:unit|trans-unit|tu)$/.test(name)) return
      depth = 0
      open = {start, end, at: name === 'tu' ? end : -1, frame: name === 'unit' ? 'notes' : name}
    },
    close(name: string, start: number, end: number) {
      if (!open) return
      if (depth > 0) {
        depth--
        // A target comes last of the two, and where there is none the source.
        if (depth === 0 && open.frame === 'trans-unit' && /^(?:source|seg-source|target)$/.test(name))
          open.at = end
        if (depth === 0 && name === 'notes') Object.assign(open, {at: start, frame: 'unit'})
        return
      }
      open.end = end
      if (open.at >= 0) places.push(open)
      open = undefined
    },
    text: () => {},
    cdata: () => {},
  })
  return places
}

/** What XML does not hold is left out; other characters than those of ASCII are safe in any encoding as references. */
function noteOf(text: string, frame: string): string {
  const own = text
    .replaceAll(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
  if (frame === 'tu') return `<note>${own}</note>`
  return frame === 'trans-unit'
    ? `<note from="clausediff">${own}</note>`
    : `<note category="clausediff">${own}</note>`
}

/**
 * The same for bytes, in the encoding that the file has.
 *
 * @throws InputError for one in an encoding that cannot be written
 */
export function annotateUnitBytes(
  bytes: Uint8Array,
  value: string,
  path: string,
  annotations: readonly Annotation[],
): Uint8Array {
  const made = annotateUnits(value, path, annotations)
  const marked = markedEncoding(bytes)
  if (marked?.startsWith('utf-16')) return utf16(made, marked === 'utf-16be')
  const written = new TextEncoder().encode(made)
  if (isSame(new TextEncoder().encode(value), bytes)) return written
  throw new InputError(`\`${path}\` is not in UTF-8, in which notes are written: save it as UTF-8`)
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig)
  return bytes
}
