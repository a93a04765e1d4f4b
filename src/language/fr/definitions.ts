import {definitions as make} from '../definitions.ts'

/** As the guide of the Conseil d'État has it (Guide de légistique, fiche 3.1.2). */
export const definitions = make(
  "désignent?|signifient?|s[’']entend(?:ent)? d|a le sens|est défini",
  '(?:ci-après,? ?(?:dénommée?s? )?)(?:le|la|les|une?)?|le|la|les|une?',
)
