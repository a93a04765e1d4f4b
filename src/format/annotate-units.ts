import {decode} from './decode.ts'
import type {Annotation} from './docx/annotate.ts'

/**
 * An XLIFF or TMX file with a note in its unit at each stretch of it; nothing else of it changes.
 *
 * @throws InputError if it is damaged, or in an encoding that cannot be written
 */
export async function annotateUnits(
  bytes: Uint8Array,
  path: string,
  annotations: readonly Annotation[],
): Promise<Uint8Array> {
  const {annotateUnitBytes} = await import('./units/unit-notes.ts')
  return annotateUnitBytes(bytes, decode(bytes, path), path, annotations)
}
