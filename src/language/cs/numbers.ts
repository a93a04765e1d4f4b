import {lexiconOf, type NumberLexicon} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    oneBehindTens: true,
    weak: 'dvakrát=2 třikrát=3 čtyřikrát=4 pětkrát=5 desetkrát=10',
    multipliers: 'sta|stě|set=100 tisíc|tisíce|tisíců=1e3',
    units:
      'procenta|procent=percent rok|roku|roky|let|letech=year měsíců|měsíce|měsíci=month týdnů|týdny=week dní|dnů|dnech=day hodin=hour koruna|koruny|korun|kč=czk euro|eur=eur dolar|dolary|dolarů=usd',
    above: /(?:^|\s)(?:přes|nad|více než|nejméně|alespoň)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:pod|méně než|nejvýše|do|během)\s*(?:\S+\s)?$/iu,
  })
