import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'be',
  source: 'Закон аб нарматыўных прававых актах (Belarus, 130-З of 2018)',
  divisions: {
    Part: 'частка',
    Title: 'раздзел',
    Ch: 'глава',
    Art: 'артыкул|арт',
    Annex: 'дадатак',
  },
  ordinals: 'перш* друг* трэц* чацвёрт* пят* шост* сём* восьм* дзявят* дзясят*',
  to: 'па|і',
}
