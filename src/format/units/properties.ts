import {InputError} from '../../failure.ts'
import type {Unit} from '../contents.ts'
import type {Reader} from '../format.ts'
import {Gather} from '../gather.ts'
import {unitsOfBranches} from './icu.ts'
import {spell} from './spelled.ts'

/** A comment, or a name and its text, which goes on behind a backslash at a line's end (java.util.Properties). */
const entry =
  /^[ \t\f]*(?:[#!][^\r\n]*|((?:[^\s\\:=]|\\[\s\S])+)(?:[ \t\f]*[=:][ \t\f]*|[ \t\f]+)?((?:[^\r\n\\]|\\(?:\r\n|[\s\S]))*))$/gm

/** Properties of Java's programs: `name=text`. */
export const readProperties: Reader = ({path, text}) => {
  const value = text()
  const units: Unit[] = []
  const gather = new Gather()
  for (const match of value.matchAll(entry)) {
    const [whole, name, said = ''] = match
    if (name === undefined || said === '') continue
    const end = match.index + whole.length
    const start = match.index + whole.search(/[^ \t\f\ufeff]/)
    spell(value, end - said.length, end).addTo(gather, value)
    const {text: own, ...taken} = gather.take()
    const label = spell(name, name.startsWith('\ufeff') ? 1 : 0, name.length).text
    if (own !== '' && /\S/.test(label))
      units.push(...unitsOfBranches({label, text: own, ...taken, start, end}))
  }
  if (units.length === 0) throw new InputError(`\`${path}\` holds no string: expected \`name=text\``)
  return [{value, contents: () => ({units, anyOrder: true, areMessages: true})}]
}
