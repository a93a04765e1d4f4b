import {agentsOf} from '../agents.ts'

/** Parties to contracts, by their endings: `comprador` / `compra`, `arrendador` / `arrendatario` / `arrendamiento`. */
export const agents = agentsOf({
  roles: {acts: '[aei]dor(?:es|as?)?', takes: '[ai]d[oa]s?|atari[oa]s?'},
  deed: '[ai]mientos?|aci[óo]n(?:es)?|[oa]s?',
  irregular: {vend: 'vent', asegur: 'segur'},
})
