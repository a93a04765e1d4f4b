import type {SourceFile} from '../read/index.ts'
import {directivesOf} from './directives.ts'
import {parseText} from './text.ts'
import type {Translation} from './translation.ts'
import type {Markup} from './view/lines.ts'

/** Parses Markdown whose markup is known; comments may speak to the judge. */
export function parseMarkdown(file: SourceFile, markup: Markup): Translation {
  const translation = parseText(file, markup)
  const directives = directivesOf(file.value, translation)
  return directives.length > 0 ? {...translation, directives} : translation
}
