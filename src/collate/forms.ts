import {append} from '../group.ts'
import {type Clause, clausesOf, type Translation} from '../parse/index.ts'

/** By message and form, the key that it has in some translation. */
type Keys = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Gives forms of a message their partners: languages have one, two or more forms for numbers, and what a text says in all
 * other cases stands for each form that another one tells apart. Forms for one and for none have a wording of their own,
 * and go alone where a language has none.
 */
export function withForms(translations: readonly Translation[]): readonly Translation[] {
  const keys = keysOf(translations)
  if (keys.size === 0) return translations
  return translations.map((translation) => completed(translation, keys))
}

function keysOf(translations: readonly Translation[]): Keys {
  const keys = new Map<string, Map<string, string>>()
  for (const translation of translations)
    for (const {key, form} of clausesOf(translation)) {
      if (!form) continue
      const known = keys.get(form.of) ?? new Map<string, string>()
      keys.set(form.of, known)
      if (!known.has(form.name)) known.set(form.name, key)
    }
  return keys
}

/** A form that has a wording of its own. */
const isSpecial = (name: string): boolean => /(?:^|\.)(?:zero|one|0|=\d+)$/.test(name)

function completed(translation: Translation, keys: Keys): Translation {
  const clauses = clausesOf(translation)
  const own = new Map<string, Clause[]>()
  for (const clause of clauses) if (clause.form) append(own, clause.form.of, clause)
  const taken = new Set(clauses.map(({key}) => key))
  const children = translation.children.flatMap((node): Translation['children'] => {
    if (node.type !== 'clause') return [node]
    const of = node.form?.of ?? node.key
    const known = keys.get(of)
    if (!known) return [node]
    const forms = own.get(of) ?? []
    // A message that has no forms here is what is said in all cases.
    if (!node.form && forms.length > 0) return [node]
    if (!node.form) {
      const name = known.has('other') ? 'other' : [...known.keys()].at(-1)!
      const key = known.get(name)!
      if (taken.has(key)) return [node]
      const only = {...node, key, label: key, form: {of, name}}
      return [only, ...missing(only, [only], known, taken)]
    }
    return forms.at(-1) === node ? [node, ...missing(node, forms, known, taken)] : [node]
  })
  return {...translation, children}
}

/** What stands for the forms that others tell apart, and this text does not. */
function missing(
  last: Clause,
  forms: readonly Clause[],
  known: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): Clause[] {
  const named = new Map(forms.map((clause) => [clause.form!.name, clause]))
  return [...known].flatMap(([name, key]) => {
    if (named.has(name) || taken.has(key) || name === 'other') return []
    const model = standIn(name, named) ?? (/^[1-9]\d*$/.test(name) ? last : undefined)
    return model
      ? [{...model, key, label: key, form: {of: model.form!.of, name, isStandIn: true as const}}]
      : []
  })
}

/** The form for all other cases: `female.other`, then `other.other` for `female.few`; for `female.one` nothing but `other.one`. */
function standIn(name: string, named: ReadonlyMap<string, Clause>): Clause | undefined {
  const parts = name.split('.')
  for (let at = parts.length - (isSpecial(name) ? 2 : 1); at >= 0; at--) {
    parts[at] = 'other'
    const found = named.get(parts.join('.'))
    if (found) return found
  }
  return undefined
}

/**
 * Whether a text lacks a form of a message that its language has: of other forms of the message it has some. Whole numbers up to 200
 * have every form that is printed often; `other` is that of fractions in some languages.
 */
export function needsForm(name: string, language: string): boolean {
  const kind = name.split('.').at(-1)!
  if (/^\d+$/.test(kind)) return kind === '0' ? numberForms(language).size > 1 : kind === '1'
  if (/^(?:zero|=\d+)$/.test(kind)) return false
  const forms = numberForms(language)
  if (kind === 'one' || kind === 'other') return forms.has(kind)
  // What is said in all other cases would stand for it.
  return !/^(?:two|few|many)$/.test(kind) || forms.has(kind) || forms.has('other')
}

const known = new Map<string, ReadonlySet<string>>()

/** Forms that a language has for whole numbers (CLDR, by `Intl.PluralRules`). */
function numberForms(language: string): ReadonlySet<string> {
  const found = known.get(language)
  if (found) return found
  const tag = /^[a-z]{2,3}(?=-|$)/.exec(language)?.[0] ?? 'en'
  const rules = new Intl.PluralRules(tag === 'und' ? 'en' : tag)
  const forms = new Set(Array.from({length: 201}, (_, number) => rules.select(number)))
  known.set(language, forms)
  return forms
}
