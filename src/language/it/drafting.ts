import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'it',
  source:
    'Regole e raccomandazioni per la formulazione tecnica dei testi legislativi (Circolare 20 aprile 2001, n. 1088), nos. 7–11',
  divisions: {
    Book: 'libro',
    Part: 'parte',
    Title: 'titolo',
    Ch: 'capo|capitolo',
    Sec: 'sezione',
    Subsec: 'sottosezione',
    Art: 'articolo|articoli|art|artt',
    Par: 'paragrafo',
    Annex: 'allegato|allegati',
    Appendix: 'appendice',
  },
  ordinals:
    'prim* second* terz* quart* quint* sest* settim* ottav* non* decim* undicesim* dodicesim* tredicesim* quattordicesim* quindicesim* sedicesim* diciassettesim* diciottesim* diciannovesim* ventesim*=20 unic*=u trentesim*=30 quarantesim*=40',
  to: 'a|e|al',
}
