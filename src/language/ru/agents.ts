import {agentsOf} from '../agents.ts'

const cases = '(?:я|ю|ем|ём|е|и|ей|ям|ями|ях|а|у|ом|ы|ов|ам|ами|ах)?'

/** Parties to contracts, by their endings: `арендодатель` / `арендатор` / `аренда`, `страховщик` / `страхователь`. */
export const agents = agentsOf({
  roles: {
    gives: `одател(?:ь|${cases})`,
    takes: `(?:ат|ит)ор${cases}|ополучател(?:ь|${cases})`,
    acts: `(?:[аие]?тел(?:ь|${cases}))`,
    insures: `щик${cases}`,
  },
  deed: 'к[аиуое]й?|[аыуеои]|ой|ование|ования|ованию',
})
