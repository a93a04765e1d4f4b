import {withoutAffirmed} from '../../../language/in-checks.ts'
import {languageOf, primarySubtag} from '../../../language/index.ts'
import {isLeftAsIs} from '../left-as-is.ts'
import {modalsOf} from '../norms/modals.ts'
import type {RowText} from '../row-text.ts'
import type {LoneNegation} from './lone-negations.ts'
import {negationsOf} from './negations.ts'

/** In characters: commands of a program, signs, headings. What is longer may say it otherwise. */
const longest = 60

/**
 * A short order not to do something whose translation into another language denies nothing: `Do not open` / `Öffnen`. In
 * longer texts and other sentences languages deny in too many ways.
 */
export function lostProhibition(row: number, a: RowText, b: RowText): LoneNegation | undefined {
  if (primarySubtag(a.language) === primarySubtag(b.language)) return undefined
  if (a.text.length > longest || b.text.length > longest) return undefined
  return lostIn(row, a, b) ?? lostIn(row, b, a)
}

function lostIn(row: number, has: RowText, lacks: RowText): LoneNegation | undefined {
  const forbids = languageOf(has.language).negation?.forbids
  if (!forbids || !languageOf(lacks.language).negation) return undefined
  const text = withoutAffirmed(has.text, has.language)
  const order = forbids.exec(text)
  const [cue] = order ? negationsOf(text, has.language).strong : []
  if (!order || !cue || isLeftAsIs(has.text, cue, lacks.text)) return undefined
  const {strong, weak} = negationsOf(lacks.text, lacks.language)
  const isForbidden = modalsOf(lacks.text, lacks.language).some(({class: kind}) => kind === 'prohibition')
  if (strong.length > 0 || weak > 0 || isForbidden) return undefined
  const from = order.index + order[0].length
  const end = from + /^\S*/.exec(has.text.slice(from))![0].length
  return {row, has: has.quoted({start: cue.start, end}), lacks: lacks.translation}
}
