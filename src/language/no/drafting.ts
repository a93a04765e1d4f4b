import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'no',
  source: 'Lovteknikk og lovforberedelse (Justisdepartementet, 2000), ch. 5',
  divisions: {
    Part: 'del',
    Ch: 'kapittel|kap',
    Title: 'avdeling',
    Sec: 'avsnitt',
    Art: 'artikkel|artikler|art',
    Annex: 'vedlegg',
  },
  numberFirst: true,
  ordinals:
    'første|én andre|annen|annet|to tredje|tre fjerde|fire femte|fem sjette|seks sjuende|syvende|sju åttende|åtte niende|ni tiende|ti ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende',
  to: 'til|og',
}
