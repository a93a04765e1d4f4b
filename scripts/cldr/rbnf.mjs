/**
 * Spells a whole number out by the rules of a rule set of Unicode CLDR (UTS 35, part 3, rule-based number formatting): as
 * much of them as cardinals and ordinals of whole numbers use.
 */
export function spellout(sets, name, number, tag) {
  const rules = sets[name].filter(([base]) => /^\d/.test(base))
  const at = rules.findLastIndex(([base]) => Number(base.split('/')[0]) <= number)
  const [head, body] = rules[at]
  const [base, radix = 10] = head.split('/').map(Number)
  let divisor = 1
  while (divisor * radix <= base) divisor *= radix
  return expand(body.replace(/;$/, '').replace(/^'/, ''), {sets, name, number, tag, divisor, base})
}

function expand(body, context) {
  const {sets, name, number, tag, divisor, base} = context
  const [whole, rest] = base === 0 ? [0, number] : [Math.floor(number / divisor), number % divisor]
  return body
    .replaceAll(/\[([^\]]*)\]/g, (_, part) => (base < 10 || rest === 0 ? '' : part))
    .replaceAll(/\$\((cardinal|ordinal),(.*?)\)\$/g, (_, type, forms) => {
      const category = new Intl.PluralRules(tag, {type}).select(whole)
      const of = Object.fromEntries(
        [...forms.matchAll(/(\w+)\{([^}]*)\}/g)].map(([, key, form]) => [key, form]),
      )
      return of[category] ?? of.other
    })
    .replaceAll(/=(%[^=]+)=/g, (_, set) => spellout(sets, set, number, tag))
    .replaceAll(/=[#0,.]+=/g, String(number))
    .replaceAll(/←(%[^←]+)?←/g, (_, set) => spellout(sets, set ?? name, whole, tag))
    .replaceAll(/→(%[^→]+)?→/g, (_, set) => spellout(sets, set ?? name, rest, tag))
}
