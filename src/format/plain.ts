import type {Format} from './format.ts'

/** The formats that are read; each has its parser. */
export const plainText: Format = {id: 'text', name: 'plain text', extensions: ['.txt']}
export const markdown: Format = {id: 'markdown', name: 'Markdown', extensions: ['.md', '.markdown']}
export const keyedText: Format = {id: 'keyed', name: 'keyed TSV', extensions: ['.tsv']}
