import type {Agents} from '../language.ts'

/** Agents whose base is not what is left without their ending. */
const irregular = new Map([
  ['less', 'lease'],
  ['licenc', 'license'],
  ['licens', 'licence'],
])

/** What makes a deed, or the paper on it, of a verb: `employment`, `operation`, `insurance`, `licensing`. */
const deed = /(?:e?ment|ion|ation|[ae]nce|ing)$/

/**
 * Who acts in what another word names: `contractor` / `contract`, `lessee` / `lease`. They are two words, whatever they
 * have in common; in a contract each may be a defined term.
 */
export const agents: Agents = {
  rootOf: (form) => /^(.{3,}?)(?:or|er|ee)s?$/.exec(form)?.[1],
  roleOf: (form) => (/ees?$/.test(form) ? 'takes' : /[eo]rs?$/.test(form) ? 'acts' : undefined),
  isBase(root, form) {
    const own = form.replace(/(?<!s)s$/, '')
    return (
      root === own ||
      root === own.replace(deed, '') ||
      root === own.replace(/e$/, '') ||
      root === own.replace(/y$/, 'i') ||
      irregular.get(root) === own
    )
  },
}
