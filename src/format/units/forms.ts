import {append} from '../../group.ts'
import type {Unit} from '../contents.ts'

/** Names of forms for kinds of numbers (unicode.org, CLDR, "Plural Rules"), behind the name of a message: `boats.few`, `boats_few`. */
const form = /^([\s\S]+)[._](zero|one|two|few|many|other)$/

/** Units whose names say that they are forms of one message: two of its forms, or `other`, are there. */
export function withForms(units: readonly Unit[]): Unit[] {
  const names = new Map<string, string[]>()
  const found = units.map(({label, form: known}) => (known ? null : form.exec(label ?? '')))
  for (const one of found) if (one) append(names, one[1]!, one[2]!)
  return units.map((unit, at) => {
    const [, of = '', name = ''] = found[at] ?? []
    const forms = names.get(of)
    return forms && (forms.length > 1 || name === 'other') ? {...unit, form: {of, name}} : unit
  })
}
