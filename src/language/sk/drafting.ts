import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'sk',
  source: 'Legislatívne pravidlá vlády Slovenskej republiky (2016), annex 1',
  divisions: {
    Book: 'kniha',
    Part: 'časť',
    Title: 'hlava',
    Ch: 'kapitola',
    Div: 'diel',
    Sec: 'oddiel',
    Art: 'článok|články|čl',
    Par: 'odsek|ods',
    Annex: 'príloha|prílohy',
    Appendix: 'dodatok',
  },
  ordinals:
    'prv* druh* tret* štvrt* piat* šiest* siedm* ôsm* deviat* desiat* jedenást* dvanást* trinást* štrnást* pätnást* šestnást* sedemnást* osemnást* devätnást* dvadsiat* tridsiat*=30',
  to: 'až|a',
}
