import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:(?:behöver|måste|krävs) (?:\\p{L}+ )?(?:inte|ej)|(?:inte|ej) (?:behöver|måste|krävs)|(?:är|blir) (?:inte|ej) (?:skyldig|skyldiga|tvungen|tvungna|nödvändig\\p{L}*|obligatorisk\\p{L}*)|har (?:inte|ingen) (?:skyldighet|plikt)|gäller inte|undantag\\p{L}* från)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:(?:får|kan|ska|skall|må) (?:\\p{L}+ )?(?:inte|ej|aldrig)|(?:inte|ej|aldrig) (?:får|kan|må)|(?:är|blir) (?:förbjud\\p{L}+|inte tillåt\\p{L}+)|(?:ingen|inget|inga|ingenting)(?: [\\p{L}’-]+){0,9}? (?:får|kan|ska|skall|må)|förbud)${edge}`,
      ],
      ['recommendation', `${from}(?:bör|borde|rekommenderas)${edge}`],
      [
        'obligation',
        `${from}(?:måste|ska|skall|behöver|(?:är|blir) (?:skyldig|skyldiga|tvungen|tvungna)|har skyldighet|åligger)${edge}`,
      ],
      [
        'permission',
        `${from}(?:får|kan|(?:är|blir) (?:berättigad\\p{L}*|behörig\\p{L}*|tillåt\\p{L}+)|har rätt)${edge}`,
      ],
      [
        'possibility',
        `${from}(?:skulle kunna|kunde|kunna|kunnat|fick|må|kanske|möjlig\\p{L}*|tillåt\\p{L}*|eventuell\\p{L}*)${edge}`,
      ],
    ],
    imposes: /skyldig|åligger/iu,
    confers: /rätt|behörig/iu,
    restricts: /\b(?:endast|bara|enbart|först)\b/iu,
    definition: /avses|menas/iu,
    subordinate: /om|när|som|att/iu,
  }),
)
