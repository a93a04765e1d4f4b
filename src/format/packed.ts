import {asKeyed, type Beginning, type Format, quoted} from './format.ts'

const isZip = ({bytes}: Beginning): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2]! + 1

/** How far from its ends the names of the parts are looked for: first part, list of parts. */
const namesWithin = 65_536

/** A ZIP archive that holds a part of this name, or says so in its first part, as OpenDocument and EPUB do. */
const holding =
  (name: string) =>
  (beginning: Beginning): boolean => {
    if (!isZip(beginning)) return false
    const {bytes} = beginning
    const ends =
      bytes.length > 2 * namesWithin
        ? [bytes.subarray(0, namesWithin), bytes.subarray(-namesWithin)]
        : [bytes]
    return ends.some((part) => latin1(part).includes(name))
  }

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

const sheet = asKeyed('the sheet')
const slides = (): string => 'save its text as plain text, with the numbers'

/** Files that are ZIP archives inside; the archive itself is the last. */
export const packed: readonly Format[] = [
  {
    id: 'docx',
    name: 'a Word document (DOCX)',
    extensions: ['.docx', '.docm', '.dotx', '.dotm'],
    sniff: holding('word/document'),
    load: async () => (await import('./docx/index.ts')).readDocx,
  },
  {
    id: 'xlsx',
    name: 'an Excel workbook (XLSX)',
    extensions: ['.xlsx', '.xlsm'],
    sniff: holding('xl/workbook.xml'),
    load: async () => (await import('./xlsx/index.ts')).readXlsx,
  },
  {
    id: 'xlsb',
    name: 'an Excel workbook (XLSB)',
    extensions: ['.xlsb'],
    sniff: holding('xl/workbook.bin'),
    advice: sheet,
  },
  {
    id: 'pptx',
    name: 'a PowerPoint file (PPTX)',
    extensions: ['.pptx', '.pptm'],
    sniff: holding('ppt/presentation'),
    advice: slides,
  },
  {
    id: 'odt',
    name: 'an OpenDocument text (ODT)',
    extensions: ['.odt', '.ott'],
    sniff: holding('application/vnd.oasis.opendocument.text'),
    load: async () => (await import('./odt/index.ts')).readOdt,
  },
  {
    id: 'ods',
    name: 'an OpenDocument sheet (ODS)',
    extensions: ['.ods', '.ots'],
    sniff: holding('application/vnd.oasis.opendocument.spreadsheet'),
    advice: sheet,
  },
  {
    id: 'odp',
    name: 'an OpenDocument presentation (ODP)',
    extensions: ['.odp'],
    sniff: holding('application/vnd.oasis.opendocument.presentation'),
    advice: slides,
  },
  {
    id: 'epub',
    name: 'EPUB',
    extensions: ['.epub'],
    sniff: holding('application/epub+zip'),
    load: async () => (await import('./epub/index.ts')).readEpub,
  },
  {
    id: 'zip',
    name: 'a ZIP archive',
    extensions: ['.zip'],
    sniff: isZip,
    advice: (path) => `unpack it (\`unzip ${quoted(path)}\`) and name the texts in it`,
  },
]
