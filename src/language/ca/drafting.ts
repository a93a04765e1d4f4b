import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'ca',
  source: 'Normes de tècnica normativa (Generalitat de Catalunya, 2008)',
  divisions: {
    Book: 'llibre',
    Part: 'part',
    Title: 'títol',
    Ch: 'capítol',
    Sec: 'secció',
    Subsec: 'subsecció',
    Art: 'article|articles|art',
    Annex: 'annex',
    DA: 'disposició addicional',
    DT: 'disposició transitòria',
    DD: 'disposició derogatòria',
    DF: 'disposició final',
  },
  ordinals:
    'primer* segon* tercer* quart* cinqu* sis* set* vuit* nov* des* únic*=u onz* dotz* tretz* catorz* quinz* setz* disset* divuit* dinov* vint* preliminar=p',
  to: 'a|i',
}
