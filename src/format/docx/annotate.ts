import {strToU8, type Zippable, zipSync} from 'fflate'
import {InputError} from '../../failure.ts'
import type {Element} from '../office/elements.ts'
import {openPackage, type Package} from '../office/zip.ts'
import type {Changes} from './changes.ts'
import type {DocxLine} from './docx-text.ts'
import {docxText} from './index.ts'

/** A remark on a stretch of a document's reading text. */
export interface Annotation {
  start: number
  end: number
  text: string
}

/** Parts that are not read, pictures above all, may be large; none is unpacked to more than this. */
const mostKept = 1024 * 1024 * 1024

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * A Word document with a comment at each remark; nothing else of it is another.
 *
 * @throws InputError if it is damaged
 */
export function annotate(
  bytes: Uint8Array,
  path: string,
  annotations: readonly Annotation[],
  changes: Changes = 'final',
): Uint8Array {
  const parts = openPackage(bytes, path, mostKept)
  const {text, part, xml} = docxText(parts, path, changes)
  const files = new Map(
    parts.names.filter((name) => !name.endsWith('/')).map((name) => [name, parts.bytes(name)!]),
  )
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const name = `${folder}comments.xml`
  const old = parts.text(name)
  const first = nextId(old)
  const prefix = /^<([\w.-]+:)?document/.exec(xml.slice(xml.search(/<(?![?!])/)))?.[1] ?? ''
  const inserts: Insert[] = []
  const comments: string[] = []
  for (const annotation of annotations) {
    const runs = runsAt(text.lines, annotation)
    if (!runs) continue
    const id = first + comments.length
    comments.push(commentOf(id, annotation.text))
    inserts.push(
      {at: runs.first.start, isEnd: false, text: `<${prefix}commentRangeStart ${prefix}id="${id}"/>`},
      {
        at: runs.last.end,
        isEnd: true,
        text: `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`,
      },
    )
  }
  if (comments.length === 0) return bytes
  files.set(part, strToU8(withInserts(xml, inserts)))
  files.set(name, strToU8(withComments(old, comments)))
  if (old === undefined) register(files, parts, part, folder, path)
  const zipped: Zippable = {}
  // One time for all, so that the same document gives the same bytes.
  for (const [own, content] of files) zipped[own] = [content, {mtime: '1980-01-02T00:00:00'}]
  return zipSync(zipped)
}

interface Insert {
  at: number
  isEnd: boolean
  text: string
}

/** At one place ranges end before others begin. */
function withInserts(xml: string, inserts: readonly Insert[]): string {
  const sorted = [...inserts].sort((a, b) => a.at - b.at || Number(b.isEnd) - Number(a.isEnd))
  let text = ''
  let last = 0
  for (const insert of sorted) {
    text += xml.slice(last, insert.at) + insert.text
    last = insert.at
  }
  return text + xml.slice(last)
}

/** The runs of the body that hold a stretch; those of the line before for what stands in a note, or is a label alone. */
function runsAt(
  lines: readonly DocxLine[],
  {start, end}: Annotation,
): {first: Element; last: Element} | undefined {
  let at = 0
  let index = lines.length - 1
  let from = 0
  for (const [i, {text}] of lines.entries()) {
    if (start <= at + text.length) {
      index = i
      from = at
      break
    }
    at += text.length + 1
  }
  for (; index >= 0; index--) {
    const sources = lines[index]!.sources.filter(({run}) => run.name === 'w:r' || run.name === 'm:t')
    if (sources.length > 0 && !/note \d+$/.test(lines[index]!.place)) {
      const inside = sources.filter(
        (source) => from + source.end > start && from + source.start < Math.max(end, start + 1),
      )
      const held = (inside.length > 0 ? inside : sources).filter(({run}) => run.name === 'w:r')
      if (held.length > 0) {
        const runs = held.map(({run}) => run).sort((a, b) => a.start - b.start)
        return {first: runs[0]!, last: runs.at(-1)!}
      }
    }
    from -= (lines[index - 1]?.text.length ?? 0) + 1
  }
  return undefined
}

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
/** Characters that XML has none of are left out. */
const escaped = (text: string): string =>
  text.replaceAll(/(?!\t)\p{Cc}|[\ufffe\uffff]/gu, '').replaceAll(/[&<>"]/g, (sign) => escapes[sign]!)

const commentOf = (id: number, text: string): string =>
  `<cd:comment cd:id="${id}" cd:author="clausediff" cd:initials="cd" xmlns:cd="${wordSpace}">${text
    .split('\n')
    .map((line) => `<cd:p><cd:r><cd:t xml:space="preserve">${escaped(line)}</cd:t></cd:r></cd:p>`)
    .join('')}</cd:comment>`

const nextId = (comments: string | undefined): number =>
  Math.max(
    -1,
    ...[...(comments ?? '').matchAll(/<[\w.-]*:?comment\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)),
  ) + 1

function withComments(old: string | undefined, comments: readonly string[]): string {
  const all = comments.join('')
  if (old === undefined)
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${wordSpace}">${all}</w:comments>`
  const end = old.lastIndexOf('</')
  if (end >= 0 && /^<\/(?:[\w.-]+:)?comments\s*>/.test(old.slice(end)))
    return old.slice(0, end) + all + old.slice(end)
  return old.replace(
    /<((?:[\w.-]+:)?comments)(\s[^>]*?)?\/>\s*$/,
    (_, name: string, rest = '') => `<${name}${rest}>${all}</${name}>`,
  )
}

/** Enters the part of comments into the lists of parts. */
function register(
  files: Map<string, Uint8Array>,
  parts: Package,
  part: string,
  folder: string,
  path: string,
): void {
  const types = parts.text('[Content_Types].xml')
  if (types === undefined || !types.includes('</')) {
    throw new InputError(`\`${path}\` is damaged: it does not say what its parts are`)
  }
  const before = (xml: string, insert: string): string => {
    const end = xml.lastIndexOf('</')
    return xml.slice(0, end) + insert + xml.slice(end)
  }
  files.set(
    '[Content_Types].xml',
    strToU8(before(types, `<Override PartName="/${folder}comments.xml" ContentType="${commentsType}"/>`)),
  )
  const relations = `${folder}_rels/${part.slice(folder.length)}.rels`
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const known = parts.text(relations)
  const listed = known?.includes('</') === true ? known : `<Relationships xmlns="${space}"></Relationships>`
  files.set(
    relations,
    strToU8(
      before(listed, `<Relationship Id="clausediffComments" Type="${relationType}" Target="comments.xml"/>`),
    ),
  )
}
