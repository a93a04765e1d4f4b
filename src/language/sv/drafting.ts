import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'sv',
  source: 'Gröna boken, Riktlinjer för författningsskrivning (Ds 2014:1)',
  divisions: {
    Book: 'bok|boken',
    Part: 'del|delen',
    Title: 'avdelning|avdelningen',
    Ch: 'kapitel|kapitlet|kap',
    Sec: 'avsnitt|avsnittet',
    Art: 'artikel|artiklar|art',
    Annex: 'bilaga|bilagor',
    Appendix: 'tillägg',
  },
  numberFirst: true,
  ordinals:
    'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde',
  to: 'till|och',
}
