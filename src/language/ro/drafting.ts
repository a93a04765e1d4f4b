import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'ro',
  source: 'Legea nr. 24/2000 privind normele de tehnică legislativă, arts. 47–56',
  divisions: {
    Book: 'cartea|carte',
    Part: 'partea|parte',
    Title: 'titlul|titlu',
    Ch: 'capitolul|capitol|cap',
    Sec: 'secțiunea|secţiunea|secțiune|secţiune',
    Subsec: 'subsecțiunea',
    Art: 'articolul|articol|art|articolele',
    Par: 'alineatul|alin',
    Annex: 'anexa|anexe|anexă',
    Appendix: 'apendice',
  },
  ordinals:
    'prim*|întâi|întîi doua|doilea treia|treilea patra|patrulea cincea|cincilea șasea|șaselea șaptea|șaptelea opta|optulea noua|nouălea zecea|zecelea unic*=u unsprezecea|unsprezecelea=11 douăsprezecea|doisprezecelea=12 treisprezecea|treisprezecelea=13 paisprezecea|paisprezecelea=14 cincisprezecea|cincisprezecelea=15 șaisprezecea|șaisprezecelea=16 șaptesprezecea|șaptesprezecelea=17 optsprezecea|optsprezecelea=18 nouăsprezecea|nouăsprezecelea=19 douăzecea|douăzecilea=20',
  to: 'până la|și|la',
}
