import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'fi',
  source: 'Lainkirjoittajan opas (Oikeusministeriö, 2013), ch. 12',
  divisions: {
    Part: 'osa',
    Title: 'osasto',
    Ch: 'luku',
    Sec: 'jakso',
    Art: 'artikla',
    Annex: 'liite|liitteet',
    Appendix: 'lisäys',
    Par: 'momentti',
  },
  numberFirst: true,
  ordinals:
    'ensimmäi* toinen|toise* kolma* neljä* viide* kuude* seitsemä* kahdeksa* yhdeksä* kymmene* yhdestoista=11 kahdestoista=12 kolmastoista=13 neljästoista=14 viidestoista=15 kuudestoista=16 seitsemästoista=17 kahdeksastoista=18 yhdeksästoista=19 kahdeskymmenes=20',
  to: '–|ja',
}
