import type {Agents} from './language.ts'

/** How a language names who takes part in a deed. */
interface Endings {
  /** By role, the ends of words that name it, longest first. */
  roles: Readonly<Record<string, string>>
  /** Ends of words that name the deed, or the paper on it. */
  deed: string
  /** Roots of agents whose deed has another one. */
  irregular?: Readonly<Record<string, string>>
  /** One form for letters that change between the two: `Käufer` / `Kauf`. */
  plain?: (form: string) => string
}

/** Who acts in what another word names, and who is its other party: by endings, and by a table where these do not tell. */
export function agentsOf({roles, deed, irregular = {}, plain = (form) => form}: Endings): Agents {
  const ends = Object.entries(roles).map(
    ([role, forms]) => [role, new RegExp(`^(.{3,}?)(?:${forms})$`, 'u')] as const,
  )
  const ofDeed = new RegExp(`(?:${deed})$`, 'u')
  const found = (form: string): {role: string; root: string} | undefined => {
    for (const [role, pattern] of ends) {
      const root = pattern.exec(form)?.[1]
      if (root !== undefined) return {role, root: plain(root)}
    }
    return undefined
  }
  return {
    rootOf: (form) => found(form)?.root,
    roleOf: (form) => found(form)?.role,
    isBase(root, form) {
      const own = plain(form)
      const base = own.replace(ofDeed, '')
      return root === own || root === base || irregular[root] === own || irregular[root] === base
    },
  }
}
