import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'da',
  source:
    'Vejledning om lovkvalitet (Justitsministeriet, 2018), ch. 3; the titles and articles of the EU treaties in this language (Interinstitutional Style Guide, Publications Office, part two)',
  divisions: {
    Book: 'bog',
    Part: 'del',
    Title: 'afsnit',
    Ch: 'kapitel|kap',
    Sec: 'afdeling',
    Art: 'artikel|artikler|art',
    Par: 'stk|stykke',
    Annex: 'bilag',
    Appendix: 'tillæg',
  },
  numberFirst: true,
  ordinals:
    'første anden|andet tredje fjerde femte sjette syvende ottende niende tiende ellevte|elvte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende eneste=u',
  to: 'til|og',
}
