import {strToU8, zipSync} from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Parts of a package, zipped. */
export const zipped = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

interface WordParts {
  body: string
  /** `abstractNum` and `num` elements. */
  numbering?: string
  styles?: string
  footnotes?: string
}

/** A Word document with these elements in its parts. */
export function wordFile({body, numbering, styles, footnotes}: WordParts): Uint8Array {
  const relations = [
    ['styles', styles],
    ['numbering', numbering],
    ['footnotes', footnotes],
  ] as const
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relationships = (all: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      'document.main',
      'styles',
      'numbering',
      'footnotes',
    ]
      .map(
        (name) =>
          `<Override PartName="/word/${name.replace('.main', '')}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': `<w:document ${w} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      relations
        .filter(([, content]) => content !== undefined)
        .map(([name], at) => `<Relationship Id="r${at}" Type="${office}/${name}" Target="${name}.xml"/>`)
        .join(''),
    ),
  }
  for (const [name, content] of relations)
    if (content !== undefined) parts[`word/${name}.xml`] = `<w:${name} ${w}>${content}</w:${name}>`
  return zipped(parts)
}

/** A paragraph: in a list by number and level, or with other properties. */
export function p(text: string, properties: [number, number] | string = ''): string {
  const own =
    typeof properties === 'string'
      ? properties
      : `<w:numPr><w:ilvl w:val="${properties[1]}"/><w:numId w:val="${properties[0]}"/></w:numPr>`
  const content = text.startsWith('<') || text === '' ? text : run(text)
  return `<w:p>${own && `<w:pPr>${own}</w:pPr>`}${content}</w:p>`
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A list: `[numFmt, lvlText, more]` a level. */
export const list = (id: number, ...levels: (readonly [string, string, string?])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ''], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`

export const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`

export const startOverride = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
