import {once} from '../once.ts'
import {type Beginning, byPandoc, type Format, mayHoldTags} from './format.ts'

const time = '(?:\\d{1,2}:)?\\d{2}:\\d{2}[.,]\\d{3}'
const cue = once((): RegExp => new RegExp(`^\\d+[ \\t]*\\r?\\n${time}[ \\t]*-->[ \\t]*${time}`))

/** Marks of a book: its name, then chapters and verses. */
function isUsfm({text}: Beginning): boolean {
  if (text[0] !== '\\' || !/^\\(?:id|usfm|ide|h|toc[1-3]|mt\d?|c)[ \t]+\S/.test(text)) return false
  return /^\\id[ \t]+[A-Z\d]{3}\b/.test(text) || /\n[ \t]*\\(?:c[ \t]+\d|p\b|v[ \t]+\d)/.test(text)
}

/** Comments, then a unit: its id or context, and its translation. */
const isPo = (beginning: Beginning): boolean =>
  '#dm'.includes(beginning.text[0]!) &&
  !mayHoldTags(beginning) &&
  /^(?:#[^\n]*\n\s*)*(?:domain "|msgctxt "|msgid ")[^\n]*\n(?:\s*"[^\n]*\n|msgid[^\n]*\n)*\s*msg(?:str|id)/.test(
    beginning.text,
  )

/** As it is pasted from the page where one edits it: a heading between signs of equality, and bold print, templates, notes or links. */
const isMediaWiki = ({text, extension}: Beginning): boolean =>
  ['', '.txt', '.text', '.wiki'].includes(extension) &&
  text.includes('==') &&
  /^(={2,6})[ \t]*[^=\s][^=\n]*\1[ \t]*$/m.test(text) &&
  /'''[^\s'][^'\n]*'''|\{\{\p{L}[^{}\n]*(?:\||\}\})|<ref[\s/>]|\[\[[^\][\n|]{1,100}\|[^\][\n]{1,100}\]\]/u.test(
    text,
  )

/** Files of text with marks of their own in it. */
export const marked: readonly Format[] = [
  {
    id: 'usfm',
    name: 'USFM',
    extensions: ['.usfm', '.sfm', '.ptx', '.usf'],
    sniff: isUsfm,
    load: async () => (await import('./verses/usfm.ts')).readUsfm,
  },
  {
    id: 'po',
    name: 'PO',
    extensions: ['.po', '.pot'],
    isBilingual: true,
    sniff: isPo,
    declared: (beginning) => /"[^"\n]*Content-Type:[^"\n]*?charset=\s?([\w-]+)/.exec(beginning)?.[1],
    load: async () => (await import('./units/po.ts')).readPo,
  },
  {
    id: 'srt',
    name: 'SRT subtitles',
    extensions: ['.srt'],
    sniff: ({text}) => text[0]! >= '0' && text[0]! <= '9' && cue().test(text),
    load: async () => (await import('./units/subtitles.ts')).readSubtitles,
  },
  {
    id: 'vtt',
    name: 'WebVTT subtitles',
    extensions: ['.vtt'],
    sniff: ({text}) =>
      text.startsWith('WEBVTT') && /^WEBVTT(?:[ \t][^\n]*)?\r?\n/.test(text) && text.includes('-->'),
    load: async () => (await import('./units/subtitles.ts')).readSubtitles,
  },
  {
    id: 'ass',
    name: 'subtitles of SubStation Alpha',
    extensions: ['.ass', '.ssa'],
    sniff: ({text}) =>
      text[0] === '[' && /^\[Script Info\]\s*\n/i.test(text) && /\n\[Events\]|\nScriptType:/i.test(text),
    load: async () => (await import('./units/ass.ts')).readAss,
  },
  {
    id: 'strings',
    name: "strings of Apple's programs",
    extensions: ['.strings'],
    sniff: ({text}) =>
      '/"'.includes(text[0]!) &&
      /^(?:\/\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n\s*)*"(?:[^"\\\n]|\\.)*"\s*=\s*"(?:[^"\\]|\\[\s\S])*"\s*;/.test(
        text,
      ),
    load: async () => (await import('./units/apple-strings.ts')).readStrings,
  },
  {
    id: 'properties',
    name: "properties of Java's programs",
    extensions: ['.properties'],
    isGeneral: true,
    load: async () => (await import('./units/properties.ts')).readProperties,
  },
  {
    id: 'fluent',
    name: 'Fluent',
    extensions: ['.ftl'],
    load: async () => (await import('./units/fluent.ts')).readFluent,
  },
  {
    id: 'mdx',
    name: 'MDX',
    extensions: ['.mdx'],
    load: async () => (await import('./documentation/mdx.ts')).readMdx,
  },
  {
    id: 'asciidoc',
    name: 'AsciiDoc',
    extensions: ['.adoc', '.asciidoc', '.asc'],
    load: async () => (await import('./documentation/asciidoc.ts')).readAsciidoc,
  },
  {
    id: 'rst',
    name: 'reStructuredText',
    extensions: ['.rst', '.rest'],
    load: async () => (await import('./documentation/rst.ts')).readRst,
  },
  {
    id: 'latex',
    name: 'LaTeX',
    extensions: ['.tex', '.latex'],
    sniff: ({text}) =>
      '%\\'.includes(text[0]!) && /^(?:%[^\n]*\n\s*)*\\document(?:class|style)\s*[[{]/.test(text),
    advice: (path) => byPandoc(path),
  },
  {id: 'org', name: 'Org', extensions: ['.org'], advice: (path) => byPandoc(path)},
  {id: 'typst', name: 'Typst', extensions: ['.typ'], advice: (path) => byPandoc(path)},
  // The name `.wiki` alone says little: such a file is plain text, and is said to be, unless its text tells more.
  {
    id: 'wiki',
    name: "a wiki's text",
    extensions: ['.mediawiki'],
    sniff: isMediaWiki,
    advice: (path) => byPandoc(path, 'mediawiki'),
  },
  {id: 'dokuwiki', name: "DokuWiki's text", extensions: ['.dokuwiki'], advice: (path) => byPandoc(path)},
  {id: 'textile', name: 'Textile', extensions: ['.textile'], advice: (path) => byPandoc(path)},
]
