import {visible} from './visible.ts'

/** Makes a text stand for itself in Markdown (CommonMark 2.4 and GFM tables), mentions and issue numbers included. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replaceAll('\n', ' ')
    .replaceAll(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replaceAll('@', '&#64;')
}
