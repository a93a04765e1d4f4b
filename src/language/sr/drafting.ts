import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'sr',
  source: 'Jedinstvena metodološka pravila za izradu propisa (Službeni glasnik RS 21/2010)',
  divisions: {
    Book: 'књига',
    Part: 'део|дел',
    Ch: 'поглавље',
    Sec: 'одељак|оддел|одељку',
    Art: 'члан|чл',
    Par: 'став',
    Annex: 'прилог',
  },
  numberFirst: true,
  ordinals:
    'прв* друг* трећ* четврт* пет* шест* седм* осм* девет* десет* једанаест* дванаест* тринаест* четрнаест* петнаест* шеснаест* седамнаест* осамнаест* деветнаест* двадесет* тридесет*=30',
  tens: 'двадесет=20 тридесет=30 четрдесет=40 педесет=50',
  to: 'до|и',
}
