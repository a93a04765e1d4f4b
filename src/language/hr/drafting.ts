import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'hr',
  source: 'Jedinstvena metodološko-nomotehnička pravila (Narodne novine 74/2015)',
  divisions: {
    Book: 'knjiga',
    Part: 'dio|deo',
    Title: 'glava',
    Ch: 'poglavlje',
    Sec: 'odjeljak|odeljak',
    Subsec: 'odsjek|odsek|pododjeljak',
    Art: 'članak|članci|član|čl',
    Par: 'stavak|stav|st',
    Annex: 'prilog|prilozi',
    Appendix: 'dodatak',
  },
  numberFirst: true,
  ordinals:
    'prv* drug* treć* četvrt* pet* šest* sedm* osm* devet* deset* jedanaest* dvanaest* trinaest* četrnaest* petnaest* šesnaest* sedamnaest* osamnaest* devetnaest* dvadeset* trideset*=30',
  tens: 'dvadeset=20 trideset=30 četrdeset=40 pedeset=50',
  to: 'do|i',
}
