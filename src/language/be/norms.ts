import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions, by hand, compared with no grammar yet. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:не (?:абавязан\\p{L}+|мус\\p{L}+|трэба|абавязкова|патрабуецца|прымяня\\p{L}+)|вызваля\\p{L}+ ад)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:не (?:мож(?:а|уць|аце|аш|ам|на)|павін(?:ен|н\\p{L}+)|дазваля\\p{L}+|мае права|маюць права)|нельга|забараня\\p{L}+|забаронен\\p{L}+)${edge}`,
      ],
      ['recommendation', `${from}(?:варта|рэкамендуецца|пажадана)${edge}`],
      [
        'obligation',
        `${from}(?:павін(?:ен|н\\p{L}+)|абавязан\\p{L}*|мус(?:іць|яць|іш|ім|іце)|трэба|неабходна|ма(?:е|юць) абавязак)${edge}`,
      ],
      [
        'permission',
        `${from}(?:мож(?:а|уць|аце|аш|ам|на)|магу|ма(?:ю|еш|е|ем|еце|юць) права|дазваля\\p{L}+)${edge}`,
      ],
      ['possibility', `${from}(?:мог(?: бы)?|магл[аіо](?: б)?|магчым\\p{L}*|магчыма)${edge}`],
    ],
    imposes: /абавяз/iu,
    confers: /прав/iu,
    restricts: /толькі|выключна/iu,
    either: /^(?:павін|неабходна)/iu,
    definition: /азначае|разумеецца/iu,
    subordinate: /калі|як\p{L}+|што/iu,
  }),
)
