import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'cs',
  source: 'Legislativní pravidla vlády (Czechia, 1998), arts. 25–39',
  divisions: {
    Book: 'kniha',
    Part: 'část',
    Title: 'hlava',
    Ch: 'kapitola',
    Div: 'díl',
    Sec: 'oddíl',
    Subsec: 'pododdíl',
    Art: 'článek|články|čl',
    Par: 'odstavec|odst',
    Annex: 'příloha|přílohy',
    Appendix: 'dodatek',
  },
  ordinals:
    'prvn* druh* třet* čtvrt* pát* šest* sedm* osm* devát* desát* jedenáct* dvanáct* třináct* čtrnáct* patnáct* šestnáct* sedmnáct* osmnáct* devatenáct* dvacát* třicát*=30',
  to: 'až|a',
}
