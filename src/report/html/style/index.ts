import {clauses} from './clauses.css.ts'
import {colours} from './colours.css.ts'
import {frame} from './frame.css.ts'
import {list} from './list.css.ts'
import {overview} from './overview.css.ts'
import {paper} from './paper.css.ts'
import {phone} from './phone.css.ts'

/** The report's one style sheet. */
export const style = [colours, frame, list, overview, clauses, phone, paper]
  .map((part) => part.trim())
  .join('\n')
