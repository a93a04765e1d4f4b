import {agentsOf} from '../agents.ts'

/** Parties to contracts, by their endings: `Käufer` / `Kauf`, `Lizenzgeber` / `Lizenznehmer`. */
export const agents = agentsOf({
  roles: {gives: 'geber(?:s|n|in|innen)?', takes: 'nehmer(?:s|n|in|innen)?', acts: 'er(?:s|n|in|innen)?'},
  deed: 'ung(?:en)?|en|es|e|s',
  plain: (form) => form.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u'),
})
