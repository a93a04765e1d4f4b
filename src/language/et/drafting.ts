import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'et',
  source: 'Hea õigusloome ja normitehnika eeskiri (Vabariigi Valitsus, 2011), §§ 21–26',
  divisions: {
    Book: 'raamat',
    Part: 'osa',
    Title: 'jaotis',
    Ch: 'peatükk',
    Sec: 'jagu',
    Subsec: 'alljaotis',
    Art: 'artikkel',
    Annex: 'lisa',
    Appendix: 'liide',
  },
  numberFirst: true,
  ordinals:
    'esime* tei* kolma* neljas viies kuues seitsmes kaheksas üheksas kümnes üheteistkümnes kaheteistkümnes kolmeteistkümnes neljateistkümnes viieteistkümnes kuueteistkümnes seitsmeteistkümnes kaheksateistkümnes üheksateistkümnes kahekümnes',
  to: 'kuni|ja',
}
