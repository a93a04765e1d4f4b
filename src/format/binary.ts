import {asKeyed, type Beginning, byOffice, type Format, quoted, renamed} from './format.ts'

const starts =
  (...signatures: readonly (readonly number[])[]) =>
  ({bytes}: Beginning): boolean =>
    signatures.some((signature) => signature.every((byte, i) => bytes[i] === byte))

const isOle = starts([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/** An old Office file: the names of its streams are UTF-16. */
const oleHolding =
  (name: string) =>
  (beginning: Beginning): boolean =>
    isOle(beginning) && new TextDecoder('latin1').decode(beginning.bytes).includes([...name].join('\0'))

const picture = (): string => 'recognise its text first (OCR) and save that as plain text'

/** Files that hold no text that could be read as one, by their first bytes. */
export const binary: readonly Format[] = [
  {
    id: 'pdf',
    name: 'PDF',
    extensions: ['.pdf'],
    sniff: ({text}) => text.startsWith('%PDF-') && /^%PDF-\d/.test(text),
    load: async () => (await import('./pdf/index.ts')).readPdf,
  },
  {
    id: 'rtf',
    name: 'RTF',
    extensions: ['.rtf'],
    sniff: ({text}) => text.startsWith('{\\rtf') && /^\{\\rtf\d/.test(text),
    advice: byOffice,
  },
  {
    id: 'xls',
    name: 'an Excel workbook (XLS)',
    extensions: ['.xls'],
    sniff: oleHolding('Workbook'),
    advice: asKeyed('the sheet'),
  },
  {id: 'doc', name: 'a Word document (DOC)', extensions: ['.doc', '.dot'], sniff: isOle, advice: byOffice},
  {
    id: 'djvu',
    name: 'DjVu',
    extensions: ['.djvu'],
    sniff: starts([0x41, 0x54, 0x26, 0x54, 0x46, 0x4f, 0x52, 0x4d]),
    advice: (path) => `save it as plain text (\`djvutxt ${quoted(path)} ${renamed(path, '.txt')}\`)`,
  },
  {
    id: 'picture',
    name: 'a picture',
    extensions: ['.png', '.jpg', '.jpeg', '.gif', '.tif', '.tiff', '.webp', '.bmp', '.heic'],
    sniff: starts(
      [0x89, 0x50, 0x4e, 0x47],
      [0xff, 0xd8, 0xff],
      [0x47, 0x49, 0x46, 0x38, 0x37, 0x61],
      [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
      [0x49, 0x49, 0x2a, 0],
      [0x4d, 0x4d, 0, 0x2a],
    ),
    advice: picture,
  },
  {
    id: 'compressed',
    name: 'a compressed file',
    extensions: ['.gz', '.tgz', '.bz2', '.xz', '.zst', '.7z', '.rar'],
    sniff: starts(
      [0x1f, 0x8b, 8],
      [0x42, 0x5a, 0x68, 0x39],
      [0xfd, 0x37, 0x7a, 0x58, 0x5a],
      [0x28, 0xb5, 0x2f, 0xfd],
      [0x37, 0x7a, 0xbc, 0xaf, 0x27],
      [0x52, 0x61, 0x72, 0x21, 0x1a, 7],
    ),
    advice: () => 'unpack it and name the texts in it',
  },
]
