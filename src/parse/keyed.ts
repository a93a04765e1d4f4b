import {detectLanguage} from '../language/index.ts'
import type {SourceFile} from '../read/index.ts'
import type {Clause, Translation} from './translation.ts'

/**
 * Parses keyed text, `key<TAB>text` a line: the keys are taken as they stand, no outline is sought.
 * Blank lines and lines that start with `#` are passed over. Linear.
 */
export function parseKeyed(file: SourceFile): Translation {
  const {value, path} = file
  const meta = file.data.clausediff
  const lineStarts = [0]
  const children: Clause[] = []
  let start = 0
  while (start < value.length) {
    let end = value.indexOf('\n', start)
    if (end < 0) end = value.length
    else lineStarts.push(end + 1)
    const tab = value.indexOf('\t', start)
    if (tab > start && tab < end && value[start] !== '#') {
      const textEnd = value[end - 1] === '\r' ? end - 1 : end
      const line = lineStarts.length - (end < value.length ? 1 : 0)
      const key = value.slice(value[start] === '\uFEFF' ? start + 1 : start, tab)
      children.push({
        type: 'clause',
        key,
        label: key,
        text: value.slice(tab + 1, textEnd),
        runs: [0, tab + 1, textEnd - tab - 1],
        glosses: [],
        position: {
          start: {line, column: 1, offset: start},
          end: {line, column: textEnd - start + 1, offset: textEnd},
        },
        children: [],
      })
    }
    start = end + 1
  }
  return {
    type: 'translation',
    id: meta.id,
    path: path ?? '',
    language: meta.language ?? languageOfText(beginning(children)),
    role: meta.role ?? 'translation',
    title: meta.title ?? meta.id,
    children,
    lineStarts,
    doubts: [],
  }
}

/** Too few words to tell by are taken for English where every character is ASCII. */
function languageOfText(text: string): string {
  const language = detectLanguage(text)
  return language === 'und' && text.length < 300 && /^[\t-~]*$/.test(text) ? 'en' : language
}

/** Some thousand characters of text, from which to tell its language. */
function beginning(clauses: readonly Clause[]): string {
  let text = ''
  for (let i = 0; i < clauses.length && text.length < 4000; i++) text += `${clauses[i]!.text}\n`
  return text
}
