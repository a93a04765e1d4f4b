import {definitions as make} from '../definitions.ts'

/**
 * As laws have them (Guide fédéral de jurilinguistique législative française, Définitions, Justice Canada; `on entend par`:
 * Guide linguistique des lois et ordonnances, Chancellerie fédérale suisse), and contracts in brackets.
 */
export const definitions = make(
  "désigne(?:nt)?|signifie(?:nt)?|s[’']entend(?:ent)? d|a le sens|est défini",
  '(?:ci-après,? ?(?:dénommée?s? )?)(?:le|la|les|une?)?|le|la|les|une?',
  'on entend par(?: (?:le|la|les|une?))?',
)
