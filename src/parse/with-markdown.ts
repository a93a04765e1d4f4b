/** `clausediff/parse/markdown`: what `clausediff/parse` needs for Markdown, in a file of its own for the page that has it. */
export {markdownOf} from '../format/markdown.ts'
export {type ClausesOptions, clauses} from './plugin.ts'
