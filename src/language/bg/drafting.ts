import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'bg',
  source: 'Указ № 883 за прилагане на Закона за нормативните актове (1974), arts. 24–30',
  divisions: {
    Book: 'книга',
    Part: 'част',
    Title: 'дял',
    Ch: 'глава',
    Sec: 'раздел',
    Art: 'член|чл|членове',
    Par: 'алинея|ал',
    Annex: 'приложение|приложения',
  },
  ordinals: 'първ* втор* трет* четвърт* пет* шест* седм* осм* девет* десет* единадесет* дванадесет*',
  to: 'до|и',
}
