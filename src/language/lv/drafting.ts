import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'lv',
  source: 'Ministru kabineta noteikumi Nr. 108 (2009), Normatīvo aktu projektu sagatavošanas noteikumi',
  divisions: {
    Part: 'daļa',
    Title: 'sadaļa',
    Ch: 'nodaļa',
    Sec: 'iedaļa',
    Art: 'pants',
    Annex: 'pielikums',
    Appendix: 'papildinājums',
  },
  numberFirst: true,
  ordinals:
    'pirm* otr* treš* ceturt* piekt* sest* septīt* astot* devīt* desmit* vienpadsmit* divpadsmit* trīspadsmit* četrpadsmit* piecpadsmit* sešpadsmit* septiņpadsmit* astoņpadsmit* deviņpadsmit* divdesmit*',
  tens: 'divdesmit=20 trīsdesmit=30',
  to: 'līdz|un',
}
