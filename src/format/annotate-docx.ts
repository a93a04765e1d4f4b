import type {Annotation} from './docx/annotate.ts'

/**
 * A Word document with a comment at each stretch of its reading text; nothing else of it changes.
 *
 * @throws InputError if it is damaged
 */
export async function annotateDocx(
  bytes: Uint8Array,
  path: string,
  annotations: readonly Annotation[],
  changes?: 'final' | 'original',
): Promise<Uint8Array> {
  const {annotate} = await import('./docx/annotate.ts')
  return annotate(bytes, path, annotations, changes)
}
