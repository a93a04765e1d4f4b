import {once, type Random} from '../input.ts'
import type {Block, Draft} from './document.ts'
import {oddPiece} from './odd.ts'

/** What a file's name ends with: it decides how it is read. */
export type Extension = 'txt' | 'md' | 'tsv'

const extensions: readonly Extension[] = ['txt', 'txt', 'txt', 'md', 'md', 'md', 'tsv']
export const pickExtension = (random: Random): Extension => random.pick(extensions)

/** Prints a document as a file of that kind, with what such files have besides their clauses. */
export function print(random: Random, draft: Draft, extension: Extension): string {
  if (extension === 'tsv') return printKeyed(random, draft)
  const blank = once(random, 5) ? '\n' : '\n\n'
  const indent = once(random, 3) ? '  ' : ''
  const notes: string[] = []
  const parts = [
    ...draft.opening.map((line) => (extension === 'md' && once(random, 2) ? `# ${line}` : line)),
    ...draft.blocks.map((block) => printBlock(random, block, extension, indent, notes)),
    ...draft.closing,
    ...notes,
  ]
  if (once(random, 3)) parts.splice(random.number(parts.length + 1), 0, furniture(random, extension))
  const text = wrap(random, parts.join(blank))
  const ends = random.number(12)
  return `${once(random, 20) ? '\ufeff' : ''}${ends === 0 ? text.replaceAll('\n', '\r\n') : ends === 1 ? text.replaceAll('\n', '\r') : text}\n`
}

function printBlock(
  random: Random,
  {label, number, above, depth, heading, sentences}: Block,
  extension: Extension,
  indent: string,
  notes: string[],
): string {
  const marked = extension === 'md' || once(random, 4)
  const title =
    heading === ''
      ? ''
      : marked && once(random, 2)
        ? `**${heading}.** `
        : `${heading}${random.pick(['. ', '\n', ' — '])}`
  const printed = label(number, above)
  const opening = extension === 'md' && once(random, 6) ? `${'#'.repeat(1 + (depth % 4))} ` : ''
  const bold = marked && printed !== '' && once(random, 8) ? `**${printed}**` : printed
  const said = sentences.map((sentence) => decorate(random, sentence, extension, notes)).join(' ')
  return `${indent.repeat(depth)}${opening}${bold}${printed === '' ? '' : ' '}${title}${said}`.trimEnd()
}

/** Notes, glosses, entities, marks and other things that stand inside sentences. */
function decorate(random: Random, sentence: string, extension: Extension, notes: string[]): string {
  if (!once(random, 5)) return sentence
  const words = sentence.split(' ')
  const at = random.number(words.length)
  const note = String(notes.length + 1)
  const kinds: (() => string)[] = [
    () => {
      notes.push(`[${note}] ${sentence}`)
      return `${words[at]}[${note}]`
    },
    () => {
      notes.push(`${'¹²³⁴⁵⁶⁷⁸⁹'[notes.length % 9]} ${sentence}`)
      return `${words[at]}${'¹²³⁴⁵⁶⁷⁸⁹'[(notes.length - 1) % 9]}`
    },
    () => {
      if (extension === 'md') notes.push(`[^${note}]: ${sentence}`)
      return `${words[at]}[^${note}]`
    },
    () => `${words[at]} (智能体)`,
    () => `${words[at]} (the “Agent”)`,
    () => `*${words[at]}*`,
    () => `**${words[at]}`,
    () => `[${words[at]}](https://example.org/a?b=1)`,
    () => `\`${words[at]}\``,
    () => `${words[at]} as in (3) above, (a) through (c),`,
    () => `${words[at]}\n1. ${words[at]}\n2. ${words[at]}`,
    () => `${words[at]}; (i) ${words[at]}; and (ii) ${words[at]}`,
    () => `${oddPiece(random)}${words[at]}`,
    () => `${words[at]}${oddPiece(random)}`,
    () => `${words[at]} ${oddPiece(random)}`,
  ]
  words[at] = random.pick(kinds)()
  return words.join(' ')
}

/** What stands between clauses and is none: tables, comments, page numbers, rules, raw markup. */
function furniture(random: Random, extension: Extension): string {
  const any = [
    '- 12 -',
    '12',
    'Page 3 of 9',
    '\f',
    '* * *',
    '----------',
    'Contents\n1. One ..... 3\n2. Two ..... 12',
    'Done at Harbour, 1 January 2027\n\n(signed) A. B.',
    '| a | b |\n| --- | --- |\n| 1. One | (2) two |',
    'a\tb\tc',
    '<p>1. One</p>',
  ]
  const markdown = [
    '<!-- clausediff-ignore -->',
    '<!-- clausediff-ignore number-mismatch, omission: so be it -->',
    '<!-- clausediff-disable term-divergence: quoted -->\n\nx\n\n<!-- clausediff-enable -->',
    '<!-- clausediff-disable',
    '<!-- a comment\nof two lines -->',
    '---\ntitle: x\n---',
    '```\n1. code\n```',
    '> 1. quoted\n> 2. too',
    '<details>\n\n1. inside\n\n</details>',
    '[a]: https://example.org "t"',
    '1. one\n   - two\n     1. three',
    '![x](y.png)',
    '&copy; 2027 &lt;x&gt;',
    'Heading\n=======',
  ]
  return random.pick(extension === 'md' ? [...any, ...markdown] : any)
}

/** Some texts are broken into lines, a few with words cut in two. */
function wrap(random: Random, text: string): string {
  if (!once(random, 4)) return text
  const width = 20 + random.number(60)
  const cut = once(random, 5) ? '-\n' : '\n'
  return text
    .split('\n')
    .map((line) => line.replaceAll(new RegExp(`(.{${width}}\\S*) `, 'gu'), `$1${cut}`))
    .join('\n')
}

function printKeyed(random: Random, {blocks}: Draft): string {
  const keyOf = ({label, number, above}: Block): string =>
    `${above.replaceAll(/[\s.]+$/g, '')}${above === '' ? '' : '.'}${label(number, above).replaceAll(/[\s.]+$/g, '') || number}`
  const lines = blocks.map((block) => {
    const text = block.sentences.join(' ')
    const key = once(random, 20) ? `${keyOf(block)}${oddPiece(random)}` : keyOf(block)
    if (once(random, 40))
      return random.pick(['', '# a comment', 'no tab here', '\tno key', `${key}\t`, ` ${key} \t${text}`])
    return `${key}\t${once(random, 20) ? `${text}${oddPiece(random)}` : text}`
  })
  return `${lines.join(once(random, 12) ? '\r\n' : '\n')}\n`
}
