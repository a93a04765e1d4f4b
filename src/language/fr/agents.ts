import {agentsOf} from '../agents.ts'

/** Parties to contracts, by their endings: `assureur` / `assuré` / `assurance`, `locataire` / `location`. */
export const agents = agentsOf({
  roles: {acts: 'eurs?|euses?|rices?', takes: 'ées?|és?|aires?'},
  deed: 'ances?|ements?|ations?|ions?|ages?|es?|s',
  irregular: {vend: 'vent', baill: 'bail'},
})
