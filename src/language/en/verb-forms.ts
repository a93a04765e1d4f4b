import type {VerbForms} from '../replacements.ts'

const groups: Record<string, string> = {
  present: "am is are isn't aren't 's 're do does don't doesn't has have hasn't haven't hath hast doth dost",
  past: "was were wasn't weren't did didn't had hadn't hadst didst wast wert",
  future: "will won't would wilt",
  ongoing: 'be been being having',
}

/** Which verb an auxiliary is a form of: `is come` and `has come` differ in the verb, not in person. */
const verbs: Record<string, string> = {
  be: "am is are was were isn't aren't wasn't weren't be been being 's 're wast wert",
  have: "has have had hasn't haven't hadn't having hath hast hadst",
  do: "do does did don't doesn't didn't doth dost didst",
  will: "will won't would wilt",
}

const persons: Record<string, string> = {
  subject: 'i we you they',
  object: 'me us them',
  owner: 'my our your their',
  self: 'myself ourselves yourself yourselves themselves',
  near: 'this these',
  far: 'that those',
}

/** Forms of older texts that no rule makes, with those of today (Barber, Early Modern English, 1997, ch. 7). */
const earlier: Record<string, string> = {
  has: 'hath',
  have: 'hast',
  had: 'hadst',
  does: 'doth doeth',
  do: 'dost doest',
  did: 'didst',
  are: 'art',
  were: 'wast wert',
  will: 'wilt',
  says: 'saith',
  brothers: 'brethren',
  you: 'ye thou thee',
  your: 'thy thine',
}

/** Without what every object has: a text may say `constructor`. */
const byForm = (table: Record<string, string>): Record<string, string> =>
  Object.assign(
    Object.create(null),
    Object.fromEntries(
      Object.entries(table).flatMap(([name, forms]) => forms.split(' ').map((form) => [form, name])),
    ),
  )

export const verbForms: VerbForms = {
  auxiliaries: byForm(groups),
  auxiliaryVerbs: byForm(verbs),
  persons: byForm(persons),
  expand: expandContraction,
  isGerund: (form) => /ing$/.test(form),
  plain: (form) =>
    form
      .replace(/(?<=[^aeiou])ies$/, 'y')
      .replace(/(?<=s|x|z|ch|sh|o)es$/, '')
      .replace(/(?<=[^su])s$/, ''),
  isEarlier: (one, other) => isEarlierForm(one, other) || isEarlierForm(other, one),
}

const ofToday = byForm(earlier)

/** `turneth` of `turns`, `taketh` of `takes`, `makest` of `make`. */
function isEarlierForm(old: string, today: string): boolean {
  if (ofToday[old] === today) return true
  const [, base, ending] = /^(.{2,})e(th|st)$/.exec(old) ?? []
  if (base === undefined) return false
  const own = ending === 'th' ? ['s', 'es'] : ['', 'e']
  return own.some((behind) => base + behind === today)
}

const contracted: Record<string, string> = {re: 'are', ve: 'have', ll: 'will', m: 'am', d: 'would', s: 'is'}

function expandContraction(word: string): string[] {
  const [, base, ending] = /^(.+)['’](re|ve|ll|m|d|s)$/.exec(word) ?? []
  if (base === undefined) {
    const [, denied] = /^(.+)n['’]t$/.exec(word) ?? []
    return denied === undefined
      ? [word]
      : [denied === 'ca' ? 'can' : denied === 'wo' ? 'will' : denied, 'not']
  }
  // `owner's` is a genitive.
  if (ending === 's' && !/^(?:it|he|she|that|there|here|what|who|where|how|let)$/.test(base)) return [word]
  return [base, contracted[ending!]!]
}
