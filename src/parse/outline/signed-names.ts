import {once} from '../../once.ts'
import {scanDivision} from '../label/division-label.ts'
import type {Line} from '../view/lines.ts'
import {isDate, isPlaced, isSigned} from '../view/signed.ts'

/** `R. METSOLA`, `J.-P. Dubois Lenoir`, `A. Heron B. Finch`: initials and a name, or several beside each other. */
const named = once(
  () => /^(?:\p{Lu}\.[\s-]*)+\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}\.[\s-]*)*\p{Lu}[\p{L}’'-]+){0,4}$/u,
)
/** In ASCII, with which most lines begin. */
const mayBeNamed = /^(?:[A-Z]|[^\0-\x7f])\./

/**
 * The lines that name who signed: below a date, among nothing but offices and names, up to an annex or the end, and up
 * to any text where the line of the date says that it was signed.
 * Initials that count A, B are letters of a list.
 */
export function signedNames(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  let signature: number[] | undefined
  let isSaid = false
  const settle = (): void => {
    const initials = signature?.map((i) => lines[i]!.text[0]) ?? []
    if (initials.length < 2 || initials[0] !== 'A' || initials[1] !== 'B')
      for (const i of signature ?? []) found.add(i)
    signature = undefined
  }
  for (const [i, {text}] of lines.entries()) {
    if (text === '') continue
    if (signature && mayBeNamed.test(text) && named().test(text)) signature.push(i)
    else if (isSigned(text) && isDate(text)) {
      settle()
      signature = []
      isSaid = isPlaced(text)
    } else if (signature && scanDivision(text, 0)?.oddity === 0) settle()
    else if (signature && !isSigned(text)) {
      // Behind "Done at …, 3 May 2020" and the names, the notes of a page may stand.
      if (isSaid && signature.length > 0) settle()
      signature = undefined
    }
  }
  settle()
  return found
}
