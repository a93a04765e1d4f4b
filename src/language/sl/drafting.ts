import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'sl',
  source: 'Nomotehnične smernice (Služba Vlade RS za zakonodajo, 2018)',
  divisions: {
    Book: 'knjiga',
    Part: 'del',
    Title: 'naslov',
    Ch: 'poglavje',
    Sec: 'oddelek',
    Subsec: 'pododdelek',
    Art: 'člen|členi',
    Par: 'odstavek',
    Annex: 'priloga|priloge',
    Appendix: 'dodatek',
  },
  numberFirst: true,
  ordinals:
    'prv* drug* tretj* četrt* pet* šest* sedm* osm* devet* deset* enajst* dvanajst* trinajst* štirinajst* petnajst* šestnajst* sedemnajst* osemnajst* devetnajst* dvajset* trideset*=30',
  to: 'do|in',
}
