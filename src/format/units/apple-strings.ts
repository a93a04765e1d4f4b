import {InputError} from '../../failure.ts'
import type {Unit} from '../contents.ts'
import type {Reader} from '../format.ts'
import {Gather} from '../gather.ts'
import {spell} from './spelled.ts'

const entry =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|("(?:[^"\\]|\\[\s\S])*"|[\w.-]+)\s*=\s*"((?:[^"\\]|\\[\s\S])*)"\s*;|\S/g

/** Strings of Apple's programs: `"key" = "text";` with comments. */
export const readStrings: Reader = ({path, text}) => {
  const value = text()
  const units: Unit[] = []
  const gather = new Gather()
  for (const match of value.matchAll(entry)) {
    const [whole, key, said] = match
    const start = match.index
    if (key === undefined || said === undefined) {
      if (whole.length > 1 || whole === '\ufeff') continue
      throw new InputError(
        `\`${path}\` is damaged: line ${value.slice(0, start).split('\n').length} is no \`"key" = "text";\``,
      )
    }
    const from = start + whole.lastIndexOf(`"${said}"`) + 1
    spell(value, from, from + said.length).addTo(gather, value)
    const {text: own, ...taken} = gather.take()
    const label = key[0] === '"' ? spell(key, 1, key.length - 1).text : key
    if (own !== '') units.push({label, text: own, ...taken, start, end: start + whole.length})
  }
  if (units.length === 0) throw new InputError(`\`${path}\` holds no string: expected \`"key" = "text";\``)
  return [{value, contents: () => ({units, anyOrder: true, areMessages: true})}]
}
