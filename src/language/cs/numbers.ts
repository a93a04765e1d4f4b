import {lexiconOf, type NumberLexicon} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** What CLDR leaves out besides: cases, compounds and what stands for a number (Legislativní pravidla vlády (1998), čl. 39–50). */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    oneBehindTens: true,
    multipliers: 'sta|stě|set=100 tisíc|tisíce|tisíců=1e3',
    units:
      'procenta|procent=percent rok|roku|roky|let|letech=year měsíců|měsíce|měsíci=month týdnů|týdny=week dní|dnů|dnech=day hodin=hour koruna|koruny|korun|kč=czk euro|eur=eur dolar|dolary|dolarů=usd',
    above: /(?:^|\s)(?:přes|nad|více než|nejméně|alespoň)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:pod|méně než|nejvýše|do|během)\s*(?:\S+\s)?$/iu,
  })
